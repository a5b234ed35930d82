import { Alert, Group, NativeSelect, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { noonOf, STOCKHOLM } from '../../shared/format.js';
import { dayOf } from '../i18n/day.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { LENGTHS, lengthFrom, periodOf } from './periods.js';
import { StatisticsShown } from './StatisticsShown.js';
import { statisticsQuery } from './statistics.api.js';

/** How the unit's time is used, for whoever answers for it. */
export function StatisticsPage() {
  const t = useWords('statistics');
  const dates = useDates();
  const [search, setSearch] = useSearchParams();
  const weeks = lengthFrom(search.get('veckor'));
  const period = periodOf(weeks, dayOf(new Date(), STOCKHOLM));
  const statistics = useQuery(statisticsQuery(period));
  useDocumentTitle(t('documentTitle'));
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={1} size="h2">
            {t('title')}
          </Title>
          <Text c="dimmed">{t('lead')}</Text>
        </div>
        <NativeSelect
          label={t('period')}
          value={String(weeks)}
          data={LENGTHS.map((count) => ({
            value: String(count),
            label: t('weeks', { count, day: dates.dayAndMonth(noonOf(period.to)) }),
          }))}
          onChange={({ currentTarget: { value } }) => setSearch({ veckor: value }, { replace: true })}
        />
      </Group>
      {statistics.isPending && <Skeleton height={480} role="status" aria-label={t('loading')} />}
      {statistics.isError && <ProblemNotice error={statistics.error} onRetry={() => void statistics.refetch()} />}
      {statistics.data?.withheld && (
        <Alert variant="light" title={t('withheld.title')}>
          {t('withheld.hint')}
        </Alert>
      )}
      {statistics.data && <StatisticsShown statistics={statistics.data} />}
    </Stack>
  );
}
