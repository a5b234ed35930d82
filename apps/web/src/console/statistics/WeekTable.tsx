import { Table } from '@mantine/core';
import { noonOf } from '../../shared/format.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { Figure } from './Figure.js';
import { weekNumber } from './periods.js';
import { MEASURES, type Figures, type Statistics } from './statistics.api.js';
import classes from './statistics.module.css';

export function WeekTable({ statistics: { weeks, total } }: { statistics: Statistics }) {
  const t = useWords('statistics');
  const dates = useDates();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('weekTable')}>
      <Table captionSide="top" className={classes.figures ?? ''}>
        <caption className={classes.caption}>{t('weekTable')}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('weekColumn')}</Table.Th>
            {MEASURES.map((measure) => (
              <Table.Th key={measure} scope="col">
                {t(measure)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {weeks.map((week) => (
            <Row
              key={week.week}
              name={t('weekOf', { week: weekNumber(week.week), day: dates.dayAndMonth(noonOf(week.week)) })}
              figures={week}
            />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Row name={t('total')} figures={total} />
        </Table.Tfoot>
      </Table>
    </div>
  );
}

function Row({ name, figures }: { name: string; figures: Figures }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {MEASURES.map((measure) => (
        <Table.Td key={measure}>
          <Figure measure={measure} value={figures[measure]} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
