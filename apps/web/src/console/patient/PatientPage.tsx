import { Skeleton, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { FindPatient } from './FindPatient.js';
import { FoundPatient } from './FoundPatient.js';
import { patientQuery } from './patient.api.js';
import classes from './patient.module.css';

/** The search always stands ready: the next person in line is never more than "/" away. */
export function PatientPage() {
  const t = useWords('patient');
  const { patientId } = useParams();
  const navigate = useNavigate();
  const search = useRef<HTMLInputElement>(null);
  useDocumentTitle(t('documentTitle'));
  const focusSearch = () => {
    search.current?.focus();
    search.current?.select();
  };
  useShortcuts({ '/': focusSearch });
  useEffect(() => {
    if (!patientId) {
      search.current?.focus();
    }
  }, [patientId]);

  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        {t('title')}
      </Title>
      <div className={classes.search}>
        <FindPatient key={patientId} inputRef={search} onFound={({ id }) => void navigate(`/personal/patient/${id}`)} />
      </div>
      {patientId ? (
        <OnePatient key={patientId} patientId={patientId} />
      ) : (
        <NothingHere title={t('nobody.title')} hint={t('nobody.hint')} />
      )}
    </Stack>
  );
}

function OnePatient({ patientId }: { patientId: string }) {
  const t = useWords('patient');
  const patient = useQuery(patientQuery(patientId));
  if (patient.isPending) {
    return <Skeleton height={140} role="status" aria-label={t('loading')} />;
  }
  if (patient.isError) {
    return <ProblemNotice error={patient.error} onRetry={() => void patient.refetch()} />;
  }
  return <FoundPatient patient={patient.data} />;
}
