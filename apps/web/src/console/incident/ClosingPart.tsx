import { Text, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { useProblems } from '../problems/useProblems.js';
import { type IncidentCase, useStep } from './incident.api.js';
import { type PartProps, StepForm } from './StepForm.js';

export function ClosingPart({ incident, works }: PartProps<IncidentCase>) {
  const t = useWords('incident');
  if (!works || incident.missing.length > 0) {
    return <Text c="dimmed">{t(incident.closed ? 'closing.closed' : 'closing.notYet')}</Text>;
  }
  return <ClosingForm id={incident.id} />;
}

function ClosingForm({ id }: { id: string }) {
  const t = useWords('incident');
  const { fieldSentence } = useProblems();
  const step = useStep(id, 'closing');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { lessons: '' } });
  return (
    <StepForm
      step={step}
      save={t('closing.save')}
      onSave={(event) => void handleSubmit((body) => step.mutate(body))(event)}
    >
      <Textarea
        {...register('lessons', { required: fieldSentence('required') })}
        label={t('closing.lessons')}
        autosize
        minRows={2}
        maxLength={4000}
        error={formState.errors.lessons?.message}
      />
    </StepForm>
  );
}
