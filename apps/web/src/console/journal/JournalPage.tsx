import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { isProblem } from '../../shared/problem.js';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { PatientCard } from '../patient/PatientCard.js';
import { PatientMore } from '../patient/PatientMore.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { ChooseToOpen } from '../record/ChooseToOpen.js';
import { OpenedBecause } from '../record/OpenedBecause.js';
import { OtherUnits } from '../record/OtherUnits.js';
import { useMay } from '../session/useSession.js';
import { ExaminationForm } from './ExaminationForm.js';
import { journalQuery, type Entry, type Journal } from './journal.api.js';
import { Timeline } from './Timeline.js';
import { useExaminesEyes } from './useExaminesEyes.js';
import classes from './journal.module.css';

export type Writing = { kind: 'new' } | { kind: 'draft' | 'amendment'; entry: Entry };

/** How the writing ended, when it ended in a signature. */
export type Done = 'signed' | 'amended';

/** The whole journal of one patient at this provider; what is written stands beside what was written before. */
export function JournalPage() {
  const t = useWords('journal');
  const { patientId = '' } = useParams();
  const journal = useQuery(journalQuery(patientId));
  const examinesEyes = useExaminesEyes();
  useDocumentTitle(t('documentTitle'));
  if (journal.isPending || examinesEyes === undefined) {
    return <Skeleton height={400} role="status" aria-label={t('loading')} />;
  }
  if (isProblem(journal.error, 'care-relation-needed')) {
    return <ChooseToOpen key={patientId} patientId={patientId} />;
  }
  if (isProblem(journal.error, 'identity-protected')) {
    // The card is opened first, with a reason of its own; it asks for it.
    return <Navigate to={`/personal/patient/${patientId}`} replace />;
  }
  if (journal.isError) {
    return <ProblemNotice error={journal.error} onRetry={() => void journal.refetch()} />;
  }
  return <OpenJournal key={patientId} journal={journal.data} examinesEyes={examinesEyes} />;
}

function OpenJournal({ journal, examinesEyes }: { journal: Journal; examinesEyes: boolean }) {
  const { patient, entries } = journal;
  const t = useWords('journal');
  const [writing, setWriting] = useState<Writing | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const mayWrite = useMay('journal:write');
  const write = (next: Writing) => {
    setDone(null);
    setWritten(next.kind === 'new' ? null : next.entry.id);
    setWriting(next);
  };
  const close = (result: Done | null) => {
    setDone(result);
    setWriting(null);
  };
  const examine = mayWrite && examinesEyes && !writing ? () => write({ kind: 'new' }) : undefined;
  useShortcuts({ n: examine });

  return (
    <Stack gap="lg">
      <PatientCard patient={patient} level={1}>
        <Group gap="sm">
          <Button component={Link} to={`/personal/patient/${patient.id}`} variant="default">
            {t('toPatient')}
          </Button>
          {examine && (
            <Button aria-keyshortcuts="n" onClick={examine}>
              {t('examine')}
            </Button>
          )}
          <PatientMore patient={patient} />
        </Group>
      </PatientCard>
      <OpenedBecause opened={journal.opened} />
      <OtherUnits patientId={patient.id} units={journal.otherUnits} opened={journal.opened} />
      <p className={classes.done} role="status">
        {done && t(`done.${done}`)}
      </p>
      <div className={classes.journal} data-writing={writing !== null || undefined}>
        {writing && (
          <ExaminationForm
            key={writing.kind === 'new' ? 'new' : writing.entry.id}
            patientId={patient.id}
            writing={writing}
            previous={previousTo(writing, entries)}
            onSaved={setWritten}
            onClose={close}
          />
        )}
        <Timeline
          entries={entries.filter(({ id }) => !writing || id !== written)}
          onWrite={writing ? undefined : write}
        />
      </div>
    </Stack>
  );
}

/** Last time's values: the newest signed examination before the one being written. */
function previousTo(writing: Writing, entries: readonly Entry[]): Entry | undefined {
  const before = writing.kind === 'new' ? undefined : writing.entry;
  return entries.find((entry) => entry.state === 'signed' && (before === undefined || isEarlier(entry, before)));
}

const isEarlier = (one: Entry, other: Entry): boolean =>
  one.examinedOn < other.examinedOn || (one.examinedOn === other.examinedOn && one.createdAt < other.createdAt);
