import { NumberInput, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { useProblems } from '../problems/useProblems.js';
import { Facts } from './Facts.js';
import { type IncidentCase, type Investigation, useStep } from './incident.api.js';
import { type PartProps, StepForm } from './StepForm.js';

const NOTHING: Investigation = {
  nature: '',
  subjects: '',
  subjectCount: 0,
  records: '',
  recordCount: 0,
  consequences: '',
  measures: '',
};

/** GDPR 33(3) a, c and d; what is saved first becomes the texts. */
export function InvestigationPart({ incident, works }: PartProps<IncidentCase>) {
  const t = useWords('incident');
  const { investigation } = incident;
  if (works) {
    return <InvestigationForm incident={incident} />;
  }
  if (!investigation) {
    return <Text c="dimmed">{t('nothingYet')}</Text>;
  }
  const { subjectCount, recordCount, ...texts } = investigation;
  const facts = (['nature', 'consequences', 'measures'] as const).map(
    (name) => [t(`found.${name}`), texts[name]] as const,
  );
  return (
    <Facts
      facts={[
        ...facts,
        [t('found.subjects'), `${texts.subjects} (${subjectCount})`],
        [t('found.records'), `${texts.records} (${recordCount})`],
      ]}
    />
  );
}

function InvestigationForm({ incident }: { incident: IncidentCase }) {
  const t = useWords('incident');
  const { fieldSentence } = useProblems();
  const step = useStep(incident.id, 'investigations');
  const known = incident.investigation ?? { ...NOTHING, nature: incident.what };
  const { register, control, handleSubmit, formState } = useForm<Investigation>({ defaultValues: known });
  const required = { required: fieldSentence('required') };
  const long = (name: 'nature' | 'consequences' | 'measures') => (
    <Textarea
      {...register(name, required)}
      label={t(`found.${name}`)}
      description={t(`foundHint.${name}`)}
      autosize
      minRows={3}
      maxLength={4000}
      error={formState.errors[name]?.message}
    />
  );
  const counted = (what: 'subjects' | 'records', count: 'subjectCount' | 'recordCount') => (
    <Stack gap="xs">
      <TextInput
        {...register(what, required)}
        label={t(`found.${what}`)}
        description={t(`foundHint.${what}`)}
        maxLength={500}
        error={formState.errors[what]?.message}
      />
      <Controller
        name={count}
        control={control}
        render={({ field: { value, onChange } }) => (
          <NumberInput
            label={t(`found.${count}`)}
            value={value}
            onChange={(number) => onChange(Number(number))}
            min={0}
            allowDecimal={false}
            hideControls
          />
        )}
      />
    </Stack>
  );
  return (
    <StepForm
      step={step}
      save={t('found.save')}
      onSave={(event) => void handleSubmit((found) => step.mutate(found))(event)}
    >
      {long('nature')}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {counted('subjects', 'subjectCount')}
        {counted('records', 'recordCount')}
      </SimpleGrid>
      {long('consequences')}
      {long('measures')}
      {step.isSuccess && <Text role="status">{t('saved')}</Text>}
    </StepForm>
  );
}
