import { Alert, Button, Paper, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useForm } from 'react-hook-form';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { useDates } from '../i18n/useDates.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { useOpenIncident } from './incident.api.js';
import { asInstant, asLocal } from './instants.js';

interface Told {
  what: string;
  happenedAt: string;
  noticedAt: string;
}

const placeOf = among<Told>('what', 'happenedAt', 'noticedAt');

/** Three fields: whoever notices something has patients waiting, and the officer asks the rest. */
export function ReportIncidentPage() {
  const t = useWords('incident');
  useDocumentTitle(t('report.documentTitle'));
  return (
    <Stack gap="lg" maw={640}>
      <div>
        <Title order={1} size="h2">
          {t('report.title')}
        </Title>
        <Text mt="xs">{t('report.lead')}</Text>
      </div>
      <ReportForm />
    </Stack>
  );
}

function ReportForm() {
  const t = useWords('incident');
  const { fieldSentence } = useProblems();
  const opening = useOpenIncident();
  // Whoever comes from a review of the log has told most of it there. It travels in the page's state, not in its address.
  const { state } = useLocation() as { state: { what: string; happenedAt: string } | null };
  const happenedAt = state ? asLocal(new Date(state.happenedAt)) : '';
  const form = useForm<Told>({
    defaultValues: { what: state?.what ?? '', happenedAt, noticedAt: asLocal(new Date()) },
  });
  const { errors } = form.formState;
  const required = { required: fieldSentence('required') };
  const send = form.handleSubmit(({ what, happenedAt, noticedAt }) =>
    opening
      .mutateAsync({ what, noticedAt: asInstant(noticedAt), happenedAt: happenedAt ? asInstant(happenedAt) : null })
      .catch((error: unknown) => landOnFields(error, { placeOf, setError: form.setError, fieldSentence })),
  );
  if (opening.isSuccess) {
    return <Reported number={opening.data.number} deadline={opening.data.deadline} />;
  }
  const landed = Object.keys(errors).length > 0;
  return (
    <Paper component="form" withBorder p="md" onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <Textarea
          {...form.register('what', required)}
          label={t('report.what')}
          description={t('report.whatHint')}
          autosize
          minRows={4}
          maxLength={4000}
          error={errors.what?.message}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            {...form.register('noticedAt', required)}
            type="datetime-local"
            label={t('report.noticedAt')}
            description={t('report.noticedAtHint')}
            error={errors.noticedAt?.message}
          />
          <TextInput
            {...form.register('happenedAt')}
            type="datetime-local"
            label={t('report.happenedAt')}
            description={t('report.happenedAtHint')}
            error={errors.happenedAt?.message}
          />
        </SimpleGrid>
        {opening.isError && !landed && <ProblemNotice error={opening.error} />}
        <Button type="submit" loading={opening.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('report.send')}
        </Button>
      </Stack>
    </Paper>
  );
}

function Reported({ number, deadline }: { number: number; deadline: string }) {
  const t = useWords('incident');
  const dates = useDates();
  return (
    <Alert role="status" color="petrol" variant="light" title={t('report.done', { number })}>
      {t('report.doneText', { day: dates.longDay(deadline), time: dates.time(deadline) })}
    </Alert>
  );
}
