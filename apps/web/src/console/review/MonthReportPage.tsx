import { Button, Group, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay } from '../session/useSession.js';
import { LogChain } from './LogChain.js';
import { reviewMonthsQuery, type MonthCounts } from './review.api.js';
import { ReportedOccasions } from './ReportedOccasions.js';
import { monthFrom } from './ReviewPage.js';
import { useReviewWords } from './useReviewWords.js';
import classes from './review.module.css';

/** What an auditor is handed: how much was drawn and how, what was found, and by whom. */
export function MonthReportPage() {
  const t = useWords('review');
  const words = useReviewWords();
  const [search] = useSearchParams();
  const month = monthFrom(search);
  const months = useQuery(reviewMonthsQuery());
  const mayReview = useMay('log:review');
  const rows = months.data?.filter((row) => row.month === month) ?? [];
  useDocumentTitle(t('report.documentTitle'));
  return (
    <Stack gap="lg" className={classes.report ?? ''}>
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          {t('report.title', { month: words.month(month) })}
        </Title>
        <Group gap="sm" className={classes.unprinted ?? ''}>
          {mayReview && (
            <Button component={Link} variant="default" to={`/personal/logggranskning?manad=${month}`}>
              {t('back')}
            </Button>
          )}
          <Button onClick={() => window.print()}>{t('report.print')}</Button>
        </Group>
      </Group>
      <Text maw="46rem">{t('report.method')}</Text>
      {months.isPending && <Skeleton height={200} role="status" aria-label={t('loading')} />}
      {months.isError && <ProblemNotice error={months.error} onRetry={() => void months.refetch()} />}
      {months.data && rows.length === 0 && <NothingHere title={t('report.none.title')} hint={t('report.none.hint')} />}
      {rows.length > 0 && <Counts rows={rows} />}
      {mayReview && rows.length > 0 && <ReportedOccasions month={month} />}
      <LogChain month={month} />
    </Stack>
  );
}

const COLUMNS = ['unit', 'drawnAt', 'occasions', 'drawn', 'done', 'justified', 'unjustified', 'toFollowUp'] as const;

function Counts({ rows }: { rows: readonly MonthCounts[] }) {
  const t = useWords('review');
  const dates = useDates();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('report.counts')}>
      <Table captionSide="top">
        <caption className={classes.caption}>{t('report.counts')}</caption>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`report.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ unit, drawnAt, occasions, drawn, done, justified, unjustified, toFollowUp }) => (
            <Table.Tr key={unit.id}>
              <Table.Th scope="row">{unit.name}</Table.Th>
              <Table.Td>{drawnAt === null ? t('report.notYet') : dates.date(drawnAt)}</Table.Td>
              <Table.Td>{occasions ?? '–'}</Table.Td>
              <Table.Td>{t('report.drawnOf', { ...drawn })}</Table.Td>
              <Table.Td>{done}</Table.Td>
              <Table.Td>{justified}</Table.Td>
              <Table.Td>{unjustified}</Table.Td>
              <Table.Td>{toFollowUp}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
