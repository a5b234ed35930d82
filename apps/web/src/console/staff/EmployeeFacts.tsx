import { Paper } from '@mantine/core';
import type { ReactNode } from 'react';
import { noonOf } from '../../shared/format.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import type { Employee } from './staff.api.js';
import classes from './staff.module.css';

export function EmployeeFacts({ employee }: { employee: Employee }) {
  const t = useWords('staff');
  const dates = useDates();
  const { title, masked, employment, employer, startedOn, endedOn } = employee;
  const day = (on: string | null, absent: string) => (on ? dates.date(noonOf(on)) : absent);
  return (
    <Paper withBorder p="md" radius="md">
      <dl className={classes.facts}>
        <Fact name={t('field.title')}>{title}</Fact>
        <Fact name={t('field.personnummer')}>{masked}</Fact>
        <Fact name={t('field.employment')}>
          {employment === 'hired' ? t('employment.from', { employer: employer ?? '' }) : t('employment.employed')}
        </Fact>
        <Fact name={t('field.startedOn')}>{day(startedOn, t('fact.before'))}</Fact>
        {endedOn && <Fact name={t('fact.endedOn')}>{day(endedOn, '')}</Fact>}
        <Fact name={t('licence.title')}>
          <LicenceText licence={employee.licence} />
        </Fact>
      </dl>
    </Paper>
  );
}

function LicenceText({ licence }: Pick<Employee, 'licence'>) {
  const t = useWords('staff');
  const dates = useDates();
  if (!licence) {
    return t('licence.none');
  }
  const { type, number, checkedOn, checkedBy } = licence;
  return (
    <>
      {t('licence.is', { type, number })}
      <span className={classes.below}>
        {checkedOn
          ? t('licence.checked', { day: dates.date(noonOf(checkedOn)), who: checkedBy ?? '' })
          : t('licence.unchecked')}
      </span>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
