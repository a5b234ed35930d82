import { Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { noonOf } from '../../shared/format.js';
import { Unidentified } from '../arrival/Unidentified.js';
import { ConcealedNotice } from './ConcealedNotice.js';
import type { Patient } from './patient.api.js';
import classes from './patient.module.css';

/** Who it is, at a glance, wherever something is done for a person: the wrong patient is the costliest slip. */
export function PatientCard({
  patient,
  children,
  level = 2,
}: {
  patient: Patient;
  children?: ReactNode;
  level?: 1 | 2;
}) {
  const t = useWords('patient');
  const block = useWords('block');
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <Paper withBorder p="md" radius="md">
      <Group justify="space-between" align="flex-start" gap="md">
        <div>
          <Heading className={classes.name}>
            {patient.givenName} {patient.familyName}
          </Heading>
          {patient.protection && (
            <p className={classes.protected}>{t('protected', { grade: block(`grade.${patient.protection}`) })}</p>
          )}
          <Unidentified patient={patient} />
          {patient.concealed ? <ConcealedNotice patient={patient} /> : <Facts patient={patient} />}
        </div>
        {children}
      </Group>
    </Paper>
  );
}

function Facts({ patient }: { patient: Patient }) {
  const t = useWords('patient');
  const dates = useDates();
  const born = patient.birthDate && dates.date(noonOf(patient.birthDate));
  return (
    <dl className={classes.facts}>
      {patient.identifier && <Fact name={t(`identifier.${patient.identifier.kind}`)}>{patient.identifier.masked}</Fact>}
      {patient.age !== null && (
        <Fact name={t('age')}>
          {t('years', { count: patient.age })}
          {born && <Text span c="dimmed">{` (${born})`}</Text>}
        </Fact>
      )}
      <Fact name={t('phone')}>
        {patient.phone ? <a href={`tel:${patient.phone.replace(/[^\d+]/g, '')}`}>{patient.phone}</a> : t('missing')}
      </Fact>
      <Fact name={t('email')}>{patient.email ?? t('missing')}</Fact>
      <Fact name={t('address')}>{patient.address ?? t('missing')}</Fact>
    </dl>
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
