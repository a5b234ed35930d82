import { Button, Group, Paper, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { addDays, isoDay } from '../../shared/format.js';
import { useRoleName } from '../frame/useRoleName.js';
import { useWords } from '../i18n/useWords.js';
import { FocusedOnce } from '../keyboard/FocusedOnce.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { PASSAGES, useWriteAnalysis, type Analysis, type NewAnalysis, type Passage } from './access-policy.api.js';

type AnalysisText = Pick<NewAnalysis, Passage | 'reviewOn'>;

interface Props {
  unitId: string;
  role: string;
  /** What the next version begins from. */
  newest: Analysis | undefined;
  onDone: () => void;
}

const placeOf = among<AnalysisText>(...PASSAGES, 'reviewOn');

export function WriteAnalysis({ unitId, role, newest, onDone }: Props) {
  const t = useWords('staff');
  const roleName = useRoleName();
  const { fieldSentence } = useProblems();
  const writing = useWriteAnalysis();
  const form = useForm<AnalysisText>({ defaultValues: begunFrom(newest) });
  const { errors } = form.formState;
  const required = { required: fieldSentence('required') };
  // What was read when the writing began: a version that comes meanwhile is not what this text answers.
  const [basedOn] = useState(newest?.version ?? 0);
  const save = form.handleSubmit((text) =>
    writing.mutateAsync({ ...text, unitId, role, basedOn }).then(onDone, (error: unknown) => {
      landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
    }),
  );
  return (
    <Paper component="form" withBorder p="lg" maw={800} onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <FocusedOnce>
          <Title order={2} size="h3">
            {t('write.title', { role: roleName(role), version: basedOn + 1 })}
          </Title>
          <Text c="dimmed">{t('write.hint')}</Text>
        </FocusedOnce>
        {PASSAGES.map((passage) => (
          <Textarea
            key={passage}
            {...form.register(passage, required)}
            label={t(`passage.${passage}`)}
            description={t(`passageHint.${passage}`)}
            rows={3}
            error={errors[passage]?.message}
          />
        ))}
        <TextInput
          {...form.register('reviewOn', required)}
          type="date"
          label={t('field.reviewOn')}
          description={t('field.reviewOnHint')}
          error={errors.reviewOn?.message}
          maw={280}
        />
        {writing.isError && Object.keys(errors).length === 0 && <ProblemNotice error={writing.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('write.cancel')}
          </Button>
          <Button type="submit" loading={writing.isPending}>
            {t('write.save')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

/** A year is the longest most let an analysis stand. */
function begunFrom(newest: Analysis | undefined): AnalysisText {
  const reviewOn = addDays(isoDay(new Date()), 365);
  const passages = Object.fromEntries(PASSAGES.map((passage) => [passage, newest?.[passage] ?? '']));
  return { ...(passages as Record<Passage, string>), reviewOn };
}
