import { Anchor, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { logReportsQuery } from './log-report.api.js';
import { RegisterLogReport } from './RegisterLogReport.js';
import { ReportCase } from './ReportCase.js';
import './log-report.css';

/** Who asks at the desk or by letter who has seen the data, for herself or for somebody else. */
export function LogReportPage() {
  const t = useWords('logReport');
  const { patientId = '' } = useParams();
  const reports = useQuery(logReportsQuery(patientId));
  useDocumentTitle(t('documentTitle'));
  return (
    <Stack gap="lg" maw={760}>
      <div>
        <Anchor component={Link} to={`/personal/patient/${patientId}`} underline="always">
          {t('back')}
        </Anchor>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text mt="xs">{t('lead')}</Text>
      </div>
      {reports.isPending && <Skeleton height={120} role="status" aria-label={t('loading')} />}
      {reports.isError && <ProblemNotice error={reports.error} onRetry={() => void reports.refetch()} />}
      {reports.isSuccess && (
        <>
          {reports.data.map((report) => (
            <ReportCase key={report.id} report={report} />
          ))}
          <RegisterLogReport key={reports.data.length} patientId={patientId} />
        </>
      )}
    </Stack>
  );
}
