import { Divider, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useProblems } from '../problems/useProblems.js';
import { AUDIENCES, type Audience, type IncidentCase, useStep } from './incident.api.js';
import { NotifiedForm } from './NotifiedForm.js';
import { type PartProps, StepForm } from './StepForm.js';

/** Whether the authority (33) and the patients (34) are told, why, and when it was done. */
export function DecisionsPart({ incident, works }: PartProps<IncidentCase>) {
  return (
    <Stack>
      {AUDIENCES.map((audience) => (
        <OneDecision key={audience} incident={incident} audience={audience} works={works} />
      ))}
    </Stack>
  );
}

function OneDecision({ incident, audience, works }: PartProps<IncidentCase> & { audience: Audience }) {
  const t = useWords('incident');
  const dates = useDates();
  const decision = incident[audience];
  const told = audience === 'authority' ? incident.authorityTold : incident.patientsTold;
  return (
    <Stack component="section" aria-labelledby={`decision-${audience}`} gap="sm">
      <Title order={3} size="h4" id={`decision-${audience}`}>
        {t(`decision.${audience}`)}
      </Title>
      <Text c={decision ? undefined : 'dimmed'}>
        {decision ? `${t(decision.notify ? 'decision.yes' : 'decision.no')}: ${decision.reasons}` : t('decision.none')}
      </Text>
      {told && <Text>{t('decision.told', { at: `${dates.longDay(told.at)} ${dates.time(told.at)}` })}</Text>}
      {works && <DecisionForm incident={incident} audience={audience} />}
      {works && decision?.notify && <NotifiedForm incident={incident} audience={audience} />}
      {audience === 'authority' && <Divider />}
    </Stack>
  );
}

interface Decision {
  notify: 'yes' | 'no';
  reasons: string;
}

function DecisionForm({ incident, audience }: { incident: IncidentCase; audience: Audience }) {
  const t = useWords('incident');
  const { fieldSentence } = useProblems();
  const step = useStep(incident.id, 'decisions');
  const { control, register, handleSubmit, formState, reset } = useForm<Decision>({
    defaultValues: { notify: 'yes', reasons: '' },
  });
  const save = handleSubmit(({ notify, reasons }) =>
    step.mutate({ audience, notify: notify === 'yes', reasons }, { onSuccess: () => reset() }),
  );
  return (
    <StepForm step={step} save={t('decision.save')} onSave={(event) => void save(event)}>
      <Controller
        name="notify"
        control={control}
        render={({ field: { value, onChange } }) => (
          <Radio.Group label={t(`decision.ask.${audience}`)} value={value} onChange={onChange}>
            <Stack gap="xs" mt="xs">
              <Radio value="yes" label={t('decision.yes')} />
              <Radio value="no" label={t('decision.no')} />
            </Stack>
          </Radio.Group>
        )}
      />
      <Textarea
        {...register('reasons', { required: fieldSentence('required') })}
        label={t('reasons')}
        description={t(`decision.hint.${audience}`)}
        autosize
        minRows={2}
        maxLength={4000}
        error={formState.errors.reasons?.message}
      />
    </StepForm>
  );
}
