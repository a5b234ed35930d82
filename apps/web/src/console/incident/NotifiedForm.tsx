import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { type Audience, type IncidentCase, useStep } from './incident.api.js';
import { asInstant, asLocal } from './instants.js';
import { StepForm } from './StepForm.js';

const PHASES = ['complete', 'initial', 'supplement'] as const;

interface Told {
  at: string;
  phase: (typeof PHASES)[number];
  reference: string;
  lateReasons: string;
}

const placeOf = among<Told>('at', 'reference', 'lateReasons');

/** That somebody was told, and when; a first notification after 72 hours says why it is late. */
export function NotifiedForm({ incident, audience }: { incident: IncidentCase; audience: Audience }) {
  const t = useWords('incident');
  const { fieldSentence } = useProblems();
  const step = useStep(incident.id, 'notifications');
  const { register, handleSubmit, setError, formState, control } = useForm<Told>({
    defaultValues: { at: asLocal(new Date()), phase: 'complete', reference: '', lateReasons: '' },
  });
  const at = useWatch({ control, name: 'at' });
  const isLate = audience === 'authority' && !incident.authorityTold && new Date(at) > new Date(incident.deadline);
  const save = handleSubmit(({ phase, reference, lateReasons }) =>
    step.mutate(
      {
        audience,
        at: asInstant(at),
        phase,
        ...(reference.trim() && { reference }),
        ...(lateReasons.trim() && { lateReasons }),
      },
      { onError: (error) => void landOnFields(error, { placeOf, setError, fieldSentence }) },
    ),
  );
  return (
    <StepForm step={step} save={t('told.save')} onSave={(event) => void save(event)}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          {...register('at', { required: fieldSentence('required') })}
          type="datetime-local"
          label={t('told.at')}
          error={formState.errors.at?.message}
        />
        <NativeSelect
          {...register('phase')}
          label={t('told.phase')}
          data={PHASES.map((value) => ({ value, label: t(`told.${value}`) }))}
        />
        <TextInput {...register('reference')} label={t('told.reference')} maxLength={200} />
      </SimpleGrid>
      {isLate && (
        <Textarea
          {...register('lateReasons', { required: fieldSentence('required') })}
          label={t('told.lateReasons')}
          description={t('told.lateHint')}
          autosize
          minRows={2}
          maxLength={4000}
          error={formState.errors.lateReasons?.message}
        />
      )}
    </StepForm>
  );
}
