import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import type { Month } from './months.js';
import { reviewsQuery } from './review.api.js';
import { useReviewWords } from './useReviewWords.js';
import classes from './review.module.css';

const COLUMNS = ['day', 'employee', 'patient', 'why', 'verdict', 'by'] as const;

/** Each occasion of one's own unit, with what was found. */
export function ReportedOccasions({ month }: { month: Month }) {
  const t = useWords('review');
  const words = useReviewWords();
  const list = useQuery(reviewsQuery(month));
  if (list.isError) {
    return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (!list.data || list.data.items.length === 0) {
    return null;
  }
  const { unit, draw, items } = list.data;
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('report.occasionsAt', { unit: unit.name })}
    >
      <Table captionSide="top" verticalSpacing="xs">
        <caption className={classes.caption}>{t('report.occasionsAt', { unit: unit.name })}</caption>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`report.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ id, day, employee, patient, drawn, rules, verdict }) => (
            <Table.Tr key={id}>
              <Table.Td className={classes.date ?? ''}>{words.shortDay(day)}</Table.Td>
              <Table.Td>{employee.name}</Table.Td>
              <Table.Td>{words.patient(patient)}</Table.Td>
              <Table.Td>{[t(`drawn.${drawn}`), ...rules.map(words.rule)].join('; ')}</Table.Td>
              <Table.Td>
                {t(verdict ? `verdict.${verdict.verdict}` : 'verdict.none')}
                {verdict?.note && ` – ${verdict.note}`}
              </Table.Td>
              <Table.Td>{verdict?.by ?? ''}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {draw && <Text className={classes.seed ?? ''}>{t('report.seed', { seed: draw.seed })}</Text>}
    </div>
  );
}
