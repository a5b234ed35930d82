import { Title } from '@mantine/core';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import type { ReviewedOccasion } from './review.api.js';
import { useReviewWords } from './useReviewWords.js';
import classes from './review.module.css';

/** How it came on the list, what was met, and what the employee said at the time. */
export function WhyHere({ occasion: { drawn, rules, reasons } }: { occasion: ReviewedOccasion }) {
  const t = useWords('review');
  const words = useReviewWords();
  const dates = useDates();
  return (
    <div>
      <Title order={3} size="h5">
        {t('why.title')}
      </Title>
      <p className={classes.sentence}>{t(`why.${drawn}`)}</p>
      {rules.length > 0 && (
        <ul className={classes.rules}>
          {rules.map((rule) => (
            <li key={rule}>{words.rule(rule)}</li>
          ))}
        </ul>
      )}
      {reasons.map(({ at, kind, reason, note }) => (
        <blockquote key={`${at} ${kind}`} className={classes.said}>
          <p>
            {[words.kind(kind), words.reason(reason)].filter(Boolean).join(': ')}
            {note !== null && ` – ”${note}”`}
          </p>
          <footer>{t('why.saidAt', { time: dates.time(at) })}</footer>
        </blockquote>
      ))}
    </div>
  );
}
