import { Skeleton, Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { STOCKHOLM } from '../../shared/format.js';
import { dayOf } from '../i18n/day.js';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { MonthHeader } from './MonthHeader.js';
import { isMonth, monthBefore, monthOf } from './months.js';
import { OpenedOccasion } from './OpenedOccasion.js';
import { reviewsQuery, type ReviewItem } from './review.api.js';
import { WorkList } from './WorkList.js';
import classes from './review.module.css';

/** The last whole month is what a reviewer comes for. */
export const monthFrom = (search: URLSearchParams): string => {
  const asked = search.get('manad');
  return isMonth(asked) ? asked : monthBefore(monthOf(dayOf(new Date(), STOCKHOLM)));
};

/** A month of one's own unit: what was drawn beside the occasion that is looked at. */
export function ReviewPage() {
  const t = useWords('review');
  const [search, setSearch] = useSearchParams();
  const month = monthFrom(search);
  const list = useQuery(reviewsQuery(month));
  const items = list.data?.items ?? [];
  const opened = items.find(({ id }) => id === search.get('tillfalle'));
  const open = (item: ReviewItem | undefined) =>
    setSearch(item ? { manad: month, tillfalle: item.id } : { manad: month }, { replace: opened !== undefined });
  const next = items.find(({ id, verdict }) => verdict === null && id !== opened?.id);
  useDocumentTitle(t('documentTitle'));
  return (
    <Stack gap="lg">
      <MonthHeader month={month} list={list.data} onShow={(manad) => setSearch({ manad })} />
      {list.isPending && <Skeleton height={320} role="status" aria-label={t('loading')} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <NothingHere title={t('empty.title')} hint={t(list.data.draw ? 'empty.hint' : 'empty.notDrawn')} />
      )}
      {items.length > 0 && (
        <div className={classes.desk} data-opened={opened !== undefined || undefined}>
          <WorkList items={items} opened={opened} onOpen={open} />
          <OpenedOccasion key={opened?.id} month={month} item={opened} next={next} onOpen={open} />
        </div>
      )}
    </Stack>
  );
}
