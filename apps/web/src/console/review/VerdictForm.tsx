import { Textarea, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import type { Month } from './months.js';
import { useJudge, type ReviewedOccasion, type ReviewItem, type Verdict } from './review.api.js';
import classes from './review.module.css';

interface Props {
  month: Month;
  occasion: ReviewedOccasion;
  next: ReviewItem | undefined;
  onOpen: (item: ReviewItem | undefined) => void;
}

const KEYS: readonly { key: string; verdict: Verdict }[] = [
  { key: '1', verdict: 'justified' },
  { key: '2', verdict: 'unjustified' },
  { key: '3', verdict: 'to-follow-up' },
];

/** One key for each verdict. What was not justified is told of first, and stays open: something follows from it. */
export function VerdictForm({ month, occasion, next, onOpen }: Props) {
  const t = useWords('review');
  const judging = useJudge(month, occasion.id);
  const note = useRef<HTMLTextAreaElement>(null);
  const [wanted, setWanted] = useState<Verdict | null>(null);
  const judge = (verdict: Verdict) => {
    // A second touch of the key is not a second verdict.
    if (judging.isPending) {
      return;
    }
    const text = note.current?.value.trim() ?? '';
    setWanted(verdict);
    if (verdict !== 'justified' && text === '') {
      note.current?.focus();
      return;
    }
    const given = { verdict, note: text === '' ? undefined : text };
    judging.mutate(given, { onSuccess: () => verdict === 'justified' && onOpen(next) });
  };
  const missing = wanted !== null && wanted !== 'justified' && !judging.isSuccess && !judging.isPending;
  useShortcuts({
    ...Object.fromEntries(KEYS.map(({ key, verdict }) => [key, () => judge(verdict)])),
    'ctrl+Enter': wanted === null ? undefined : () => judge(wanted),
  });
  return (
    <div>
      <Title order={3} size="h5" mb="xs">
        {t('judge.title')}
      </Title>
      <Textarea
        ref={note}
        label={t('judge.note')}
        description={t('judge.noteHint')}
        error={missing && t('judge.noteMissing')}
        maxLength={1000}
        autosize={false}
        rows={3}
      />
      <div className={classes.verdicts}>
        {KEYS.map(({ key, verdict }) => (
          <button
            key={verdict}
            type="button"
            className={classes.judge}
            data-verdict={verdict}
            aria-pressed={(wanted ?? occasion.verdict?.verdict) === verdict}
            aria-keyshortcuts={key}
            disabled={judging.isPending}
            onClick={() => judge(verdict)}
          >
            <kbd>{key}</kbd>
            {t(`verdict.${verdict}`)}
          </button>
        ))}
      </div>
      {judging.isError && <ProblemNotice error={judging.error} />}
    </div>
  );
}
