import { NativeSelect, Paper, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { addDays, isoDay } from '../../shared/format.js';
import { useWords } from '../i18n/useWords.js';
import { StepForm } from '../incident/StepForm.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { ASKED_BY, IDENTIFIED_BY, type NewLogReport, useRegisterLogReport } from './log-report.api.js';

const placeOf = among<Required<NewLogReport>>('askedOn', 'fromOn', 'toOn', 'requesterName', 'authorityShown');

/** Custody and powers of attorney are not known to us, so how they were shown is part of the case. */
export function RegisterLogReport({ patientId }: { patientId: string }) {
  const t = useWords('logReport');
  const { fieldSentence } = useProblems();
  const registering = useRegisterLogReport(patientId);
  const today = isoDay(new Date());
  const { register, handleSubmit, setError, control, formState } = useForm<Required<NewLogReport>>({
    defaultValues: {
      askedOn: today,
      askedBy: 'patient',
      requesterName: '',
      identifiedBy: 'id-document',
      authorityShown: '',
      fromOn: addDays(today, -365),
      toOn: today,
    },
  });
  const { errors } = formState;
  const forOther = useWatch({ control, name: 'askedBy' }) !== 'patient';
  const required = { required: fieldSentence('required') };
  const save = handleSubmit(({ requesterName, authorityShown, ...asked }) =>
    registering.mutate(
      { ...asked, ...(forOther && { requesterName, authorityShown }) },
      { onError: (error) => void landOnFields(error, { placeOf, setError, fieldSentence }) },
    ),
  );
  const day = (name: 'askedOn' | 'fromOn' | 'toOn') => (
    <TextInput {...register(name, required)} type="date" label={t(`field.${name}`)} error={errors[name]?.message} />
  );
  return (
    <Paper withBorder p="md" radius="md" component="section" aria-labelledby="new-report">
      <Title order={2} size="h4" id="new-report" mb="sm">
        {t('new')}
      </Title>
      <StepForm step={registering} save={t('register')} onSave={(event) => void save(event)}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            {...register('askedBy')}
            label={t('field.askedBy')}
            data={ASKED_BY.map((value) => ({ value, label: t(`askedBy.${value}`) }))}
          />
          <NativeSelect
            {...register('identifiedBy')}
            label={t('field.identifiedBy')}
            description={t('hint.identifiedBy')}
            inputWrapperOrder={['label', 'input', 'description']}
            data={IDENTIFIED_BY.map((value) => ({ value, label: t(`identifiedBy.${value}`) }))}
          />
        </SimpleGrid>
        {forOther && (
          <Stack>
            <TextInput
              {...register('requesterName', required)}
              label={t('field.requesterName')}
              maxLength={200}
              error={errors.requesterName?.message}
            />
            <Textarea
              {...register('authorityShown', required)}
              label={t('field.authorityShown')}
              description={t('hint.authorityShown')}
              autosize
              minRows={2}
              maxLength={500}
              error={errors.authorityShown?.message}
            />
          </Stack>
        )}
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {day('askedOn')}
          {day('fromOn')}
          {day('toOn')}
        </SimpleGrid>
      </StepForm>
    </Paper>
  );
}
