import { Title } from '@mantine/core';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import type { ReviewedOccasion } from './review.api.js';
import { useReviewWords } from './useReviewWords.js';
import classes from './review.module.css';

const FEW = 40;

/** What the log has of that day, line by line. */
export function Timeline({ occasion: { timeline } }: { occasion: ReviewedOccasion }) {
  const t = useWords('review');
  const words = useReviewWords();
  const dates = useDates();
  return (
    <div>
      <Title order={3} size="h5">
        {t('timeline.title')}
      </Title>
      <ol className={classes.timeline}>
        {timeline.slice(0, FEW).map(({ at, activity, resourceType, outcome }, place) => (
          <li key={`${at} ${place}`}>
            <time dateTime={at}>{dates.time(at)}</time>
            <span>
              {outcome === 'refused' ? t('timeline.refused') : `${activity ?? ''}: ${words.resource(resourceType)}`}
            </span>
          </li>
        ))}
      </ol>
      {timeline.length > FEW && <p className={classes.more}>{t('timeline.more', { count: timeline.length - FEW })}</p>}
      {timeline.length === 0 && <p className={classes.more}>{t('timeline.none')}</p>}
    </div>
  );
}
