import { Button, Group, Paper, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { noonOf } from '../../shared/format.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useMay, useSession } from '../session/useSession.js';
import { ExaminationView } from './ExaminationView.js';
import type { Entry } from './journal.api.js';
import type { Writing } from './JournalPage.js';
import { VersionHistory } from './VersionHistory.js';
import classes from './view.module.css';

interface Props {
  entry: Entry;
  onWrite: ((writing: Writing) => void) | undefined;
}

export function EntryCard({ entry, onWrite }: Props) {
  const t = useWords('journal');
  const dates = useDates();
  const heading = useId();
  const [history, setHistory] = useState(false);
  const { unit } = useSession();
  const elsewhere = entry.unit.id !== unit?.id;
  return (
    <Paper
      component="article"
      withBorder
      radius="md"
      p="md"
      aria-labelledby={heading}
      className={classes.card ?? ''}
      data-elsewhere={elsewhere || undefined}
    >
      <Group justify="space-between" align="flex-start" gap="sm" mb="sm" wrap="nowrap">
        <div>
          <h3 id={heading} className={classes.title}>
            {t('template.eye-examination')} {dates.date(noonOf(entry.examinedOn))}
          </h3>
          <Text size="sm" c="dimmed">
            {[entry.author.name, entry.author.title, !elsewhere && entry.unit.name].filter(Boolean).join(', ')}
          </Text>
          {elsewhere && <p className={classes.elsewhere}>{t('elsewhere', { unit: entry.unit.name })}</p>}
        </div>
        <span className={classes.state} data-state={entry.state}>
          {t(`state.${entry.state}`)}
        </span>
      </Group>
      {entry.amendmentReason && (
        <p className={classes.amended}>{t('amendedBecause', { reason: entry.amendmentReason })}</p>
      )}
      <ExaminationView examination={entry.content} />
      <Group justify="space-between" mt="md" gap="sm">
        <Signature entry={entry} />
        <Group gap="xs">
          {entry.versionCount > 1 && (
            <Button size="compact-md" variant="subtle" aria-expanded={history} onClick={() => setHistory(!history)}>
              {t(history ? 'versions.hide' : 'versions.show', { count: entry.versionCount })}
            </Button>
          )}
          {onWrite && <WriteButton entry={entry} onWrite={onWrite} />}
        </Group>
      </Group>
      {history && <VersionHistory entryId={entry.id} />}
    </Paper>
  );
}

function Signature({ entry: { signedAt, signedBy } }: { entry: Entry }) {
  const t = useWords('journal');
  const dates = useDates();
  if (!signedAt) {
    return (
      <Text size="sm" c="dimmed">
        {t('unsigned')}
      </Text>
    );
  }
  return (
    <Text size="sm" c="dimmed">
      {t('signed', { name: signedBy?.name ?? '', day: dates.date(signedAt), time: dates.time(signedAt) })}
    </Text>
  );
}

/** A draft is its author's to finish; what is signed is corrected by a new version. Patientdatalagen 3 kap. 14 §. */
function WriteButton({ entry, onWrite }: Required<Props>) {
  const t = useWords('journal');
  const { name } = useSession();
  const mayWrite = useMay('journal:write');
  const maySign = useMay('journal:sign');
  const isDraft = entry.state === 'draft';
  const may = isDraft ? mayWrite && entry.author.name === name : maySign;
  if (!may || !onWrite) {
    return null;
  }
  return (
    <Button
      size="compact-md"
      variant={isDraft ? 'filled' : 'default'}
      onClick={() => onWrite({ kind: isDraft ? 'draft' : 'amendment', entry })}
    >
      {t(isDraft ? 'continue' : 'amend')}
    </Button>
  );
}
