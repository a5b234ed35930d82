import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useEndBlock, type Block } from './block.api.js';
import { useProcessName } from './useProcessName.js';

/** Ended only because the patient asks, so it is asked for twice. */
export function BlockLine({ patientId, block }: { patientId: string; block: Block }) {
  const t = useWords('block');
  const dates = useDates();
  const processName = useProcessName();
  const ending = useEndBlock(patientId);
  const [asking, setAsking] = useState(false);
  const what = block.unit
    ? t('blocks.ofUnit', { unit: block.unit.name })
    : t('blocks.ofProcess', { process: processName(block.process ?? '') });
  return (
    <li>
      <div>
        <Text fw={600}>{what}</Text>
        <Text size="sm" c="dimmed">
          {t(block.byPatient ? 'blocks.byPatient' : 'blocks.byStaff', { day: dates.date(block.fromAt) })}
        </Text>
      </div>
      {asking ? (
        <Group gap="xs" role="group" aria-label={t('blocks.endQuestion')}>
          <Text size="sm">{t('blocks.endQuestion')}</Text>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('blocks.endNo')}
          </Button>
          <Button color="red" autoFocus loading={ending.isPending} onClick={() => ending.mutate(block.id)}>
            {t('blocks.endYes')}
          </Button>
        </Group>
      ) : (
        <Button variant="default" aria-label={t('blocks.endOf', { what })} onClick={() => setAsking(true)}>
          {t('blocks.end')}
        </Button>
      )}
      {ending.isError && <ProblemNotice error={ending.error} />}
    </li>
  );
}
