import { Button, Group, NativeSelect, SimpleGrid, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Language } from '../../shared/format.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useProblems } from '../problems/useProblems.js';
import {
  AUDIENCES,
  type Audience,
  type IncidentCase,
  type IncidentText,
  printedText,
  textQuery,
  useStep,
} from './incident.api.js';
import { type PartProps, StepForm } from './StepForm.js';

/** What the authority and the patients are told, drafted from the case and then written by a person. */
export function TextsPart({ incident, works }: PartProps<IncidentCase>) {
  const t = useWords('incident');
  const [audience, setAudience] = useState<Audience>('authority');
  const [language, setLanguage] = useState<Language>('sv');
  const text = useQuery(textQuery(incident.id, audience, language));
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t('text.audience')}
          value={audience}
          onChange={({ currentTarget }) => setAudience(currentTarget.value === 'patients' ? 'patients' : 'authority')}
          data={AUDIENCES.map((value) => ({ value, label: t(`text.${value}`) }))}
        />
        <NativeSelect
          label={t('text.language')}
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value === 'en' ? 'en' : 'sv')}
          data={[
            { value: 'sv', label: 'Svenska' },
            { value: 'en', label: 'English' },
          ]}
        />
      </SimpleGrid>
      {text.isPending && <Skeleton height={200} role="status" aria-label={t('loading')} />}
      {text.isError && <ProblemNotice error={text.error} onRetry={() => void text.refetch()} />}
      {text.isSuccess && <Written key={keyOf(text.data)} id={incident.id} text={text.data} works={works} />}
    </Stack>
  );
}

const keyOf = ({ audience, language, version, body }: IncidentText) => `${audience} ${language} ${version} ${body}`;

function Written({ id, text, works }: { id: string; text: IncidentText; works: boolean }) {
  const t = useWords('incident');
  const { audience, language, body, version } = text;
  const state = version === 0 ? t('text.draft') : t('text.version', { version });
  return (
    <Stack>
      <Group justify="space-between">
        <Text c="dimmed">{state}</Text>
        <Button component="a" variant="default" href={printedText(id, audience, language)} download>
          {t('text.pdf')}
        </Button>
      </Group>
      {works ? (
        <TextForm id={id} text={text} />
      ) : (
        <Text lang={language} style={{ whiteSpace: 'pre-wrap' }}>
          {body}
        </Text>
      )}
    </Stack>
  );
}

function TextForm({ id, text: { audience, language, body } }: { id: string; text: IncidentText }) {
  const t = useWords('incident');
  const { fieldSentence } = useProblems();
  const step = useStep(id, 'texts');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { body } });
  const save = handleSubmit((written) => step.mutate({ audience, language, ...written }));
  return (
    <StepForm step={step} save={t('text.save')} onSave={(event) => void save(event)}>
      <Textarea
        {...register('body', { required: fieldSentence('required') })}
        label={t(`text.${audience}`)}
        description={t('text.hint')}
        lang={language}
        autosize
        minRows={8}
        maxRows={30}
        maxLength={20_000}
        error={formState.errors.body?.message}
      />
    </StepForm>
  );
}
