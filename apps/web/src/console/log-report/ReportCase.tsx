import { Alert, Button, Group, Paper, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { noonOf } from '../../shared/format.js';
import { useDates } from '../i18n/useDates.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { type LogReport, printedReport, useDecide, useHandOut } from './log-report.api.js';

/** One request: who asked, when it has to be answered, what was decided and who got it. */
export function ReportCase({ report }: { report: LogReport }) {
  const t = useWords('logReport');
  const dates = useDates();
  const { id, askedOn, askedBy, requesterName, identifiedBy, authorityShown, dueOn, fromOn, toOn, granted } = report;
  const day = (date: string) => dates.date(noonOf(date));
  return (
    <Paper withBorder p="md" radius="md" component="section" aria-labelledby={`report-${id}`}>
      <Stack gap="sm">
        <Title order={2} size="h4" id={`report-${id}`}>
          {t('asked', { on: day(askedOn) })}
        </Title>
        <Text>
          {requesterName ? `${requesterName}, ${t(`askedBy.${askedBy}`).toLowerCase()}` : t(`askedBy.${askedBy}`)}.{' '}
          {t(`identifiedBy.${identifiedBy}`)}. {authorityShown}
        </Text>
        <Text>{t('period', { from: day(fromOn), to: day(toOn) })}</Text>
        {granted === null && <Text fw={600}>{t('due', { on: day(dueOn) })}</Text>}
        {granted === null && <Deciding report={report} />}
        {granted === false && (
          <Alert color="gray" title={t('refused')}>
            {report.refusedBecause}
          </Alert>
        )}
        {granted === true && <Granted report={report} />}
      </Stack>
    </Paper>
  );
}

function Deciding({ report }: { report: LogReport }) {
  const t = useWords('logReport');
  const deciding = useDecide(report);
  const [because, setBecause] = useState<string | null>(null);
  return (
    <Stack gap="sm">
      {because !== null && (
        <Textarea
          label={t('refusedBecause')}
          description={t('hint.refusedBecause')}
          autosize
          minRows={2}
          maxLength={1000}
          value={because}
          onChange={({ currentTarget }) => setBecause(currentTarget.value)}
        />
      )}
      {deciding.error && <ProblemNotice error={deciding.error} />}
      <Group gap="sm">
        {because === null && (
          <Button loading={deciding.isPending} onClick={() => deciding.mutate({ granted: true })}>
            {t('grant')}
          </Button>
        )}
        <Button
          variant="default"
          loading={deciding.isPending}
          disabled={because?.trim() === ''}
          onClick={() =>
            because === null ? setBecause('') : deciding.mutate({ granted: false, refusedBecause: because })
          }
        >
          {t('refuse')}
        </Button>
      </Group>
    </Stack>
  );
}

function Granted({ report }: { report: LogReport }) {
  const t = useWords('logReport');
  const dates = useDates();
  const { language } = useLanguage();
  const handing = useHandOut(report);
  const [to, setTo] = useState('');
  const { handedOutAt, handedOutTo } = report;
  return (
    <Stack gap="sm">
      <Button component="a" href={printedReport(report.id, language)} download style={{ alignSelf: 'flex-start' }}>
        {t('print')}
      </Button>
      {handing.error && <ProblemNotice error={handing.error} />}
      {handedOutAt ? (
        <Text>
          {t('handedOut', { to: handedOutTo ?? '', on: `${dates.date(handedOutAt)} ${dates.time(handedOutAt)}` })}
        </Text>
      ) : (
        <Group gap="sm" align="flex-end">
          <TextInput
            label={t('handOutTo')}
            maxLength={200}
            value={to}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          />
          <Button
            variant="default"
            disabled={to.trim() === ''}
            loading={handing.isPending}
            onClick={() => handing.mutate(to)}
          >
            {t('handOut')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
