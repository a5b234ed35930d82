import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { useProblems } from '../problems/useProblems.js';
import { Facts } from './Facts.js';
import { type IncidentCase, useStep } from './incident.api.js';
import { type PartProps, StepForm } from './StepForm.js';

const LEVELS = ['unlikely', 'risk', 'high-risk'] as const;

interface Risk {
  level: (typeof LEVELS)[number];
  reasons: string;
}

export function RiskPart({ incident, works }: PartProps<IncidentCase>) {
  const t = useWords('incident');
  const { risk } = incident;
  return (
    <Stack>
      {risk ? <Facts facts={[[t(`risk.${risk.level}`), risk.reasons]]} /> : <Text c="dimmed">{t('nothingYet')}</Text>}
      {works && <RiskForm incident={incident} />}
    </Stack>
  );
}

function RiskForm({ incident }: { incident: IncidentCase }) {
  const t = useWords('incident');
  const { fieldSentence } = useProblems();
  const step = useStep(incident.id, 'risk-assessments');
  const { control, register, handleSubmit, formState, reset } = useForm<Risk>({
    defaultValues: { level: 'risk', reasons: '' },
  });
  const save = handleSubmit((risk) => step.mutate(risk, { onSuccess: () => reset() }));
  return (
    <StepForm step={step} save={t('risk.save')} onSave={(event) => void save(event)}>
      <Controller
        name="level"
        control={control}
        render={({ field: { value, onChange } }) => (
          <Radio.Group label={t('risk.label')} value={value} onChange={onChange}>
            <Stack gap="xs" mt="xs">
              {LEVELS.map((level) => (
                <Radio key={level} value={level} label={t(`risk.${level}`)} description={t(`riskHint.${level}`)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      <Textarea
        {...register('reasons', { required: fieldSentence('required') })}
        label={t('reasons')}
        autosize
        minRows={2}
        maxLength={4000}
        error={formState.errors.reasons?.message}
      />
    </StepForm>
  );
}
