import { Divider, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { BlockLine } from './BlockLine.js';
import { blocksQuery, type PatientBlocks } from './block.api.js';
import { RegisterBlock } from './RegisterBlock.js';
import classes from './block.module.css';

/** Patientdatalagen 4 kap. 4 §: what the patient has blocked of this unit's, and a new block when she asks for it. */
export function BlocksDialog({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const t = useWords('block');
  const blocks = useQuery(blocksQuery(patientId));
  return (
    <ConsoleDialog opened onClose={onClose} title={t('blocks.title')} size="lg">
      <Stack>
        <Text>{t('blocks.lead')}</Text>
        {blocks.isPending && <Skeleton height={120} role="status" aria-label={t('loading')} />}
        {blocks.isError && <ProblemNotice error={blocks.error} onRetry={() => void blocks.refetch()} />}
        {blocks.isSuccess && <KnownBlocks patientId={patientId} known={blocks.data} />}
      </Stack>
    </ConsoleDialog>
  );
}

function KnownBlocks({ patientId, known }: { patientId: string; known: PatientBlocks }) {
  const t = useWords('block');
  const [saved, setSaved] = useState(0);
  return (
    <>
      <section>
        <Title order={3} size="h5">
          {t('blocks.here')}
        </Title>
        {known.blocks.length === 0 ? (
          <Text>{t('blocks.none')}</Text>
        ) : (
          <ul className={classes.blocks}>
            {known.blocks.map((block) => (
              <BlockLine key={block.id} patientId={patientId} block={block} />
            ))}
          </ul>
        )}
        <Text size="sm" c="dimmed">
          {t('blocks.elsewhere')}
        </Text>
      </section>
      <Divider />
      <p className={classes.saved} role="status">
        {saved > 0 && t('register.saved')}
      </p>
      <RegisterBlock key={saved} patientId={patientId} known={known} onSaved={() => setSaved(saved + 1)} />
    </>
  );
}
