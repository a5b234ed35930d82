import { Table } from '@mantine/core';
import { useWords } from '../i18n/useWords.js';
import { Figure } from './Figure.js';
import classes from './statistics.module.css';

interface Props {
  name: string;
  rows: readonly { key: string; name: string; visits: number | null }[];
}

/** How the visits are shared out: each row with its bar, so that the table is the chart. */
export function ShareTable({ name, rows }: Props) {
  const t = useWords('statistics');
  const most = Math.max(1, ...rows.map(({ visits }) => visits ?? 0));
  return (
    <Table captionSide="top" className={classes.figures ?? ''}>
      <caption className={classes.caption}>{name}</caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{name}</Table.Th>
          <Table.Th scope="col">{t('visits')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.key}>
            <Table.Th scope="row">
              {row.name}
              <svg className={classes.share} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect className={classes.bar} width={((row.visits ?? 0) / most) * 100} height={6} />
              </svg>
            </Table.Th>
            <Table.Td>
              <Figure measure="visits" value={row.visits} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
