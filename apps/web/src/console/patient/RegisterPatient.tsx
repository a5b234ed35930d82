import { Button, Checkbox, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { HOW_SHOWN, type HowShown as How } from '../arrival/arrival.api.js';
import { HowShown } from '../arrival/HowShown.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { useRegisterPatient, type NewPatient, type Patient } from './patient.api.js';

type NewPatientText = Required<Omit<NewPatient, 'withoutNumber' | 'identifiedBy'>>;

interface Props {
  /** As it was typed in the search; it is shown once more so that a slip is seen before a journal is made of it. */
  personnummer: string;
  onRegistered: (patient: Patient) => void;
}

const placeOf = among<NewPatientText>('personnummer', 'birthDate', 'givenName', 'familyName', 'email', 'phone');

export function RegisterPatient({ personnummer, onRegistered }: Props) {
  const t = useWords('patient');
  const arrival = useWords('arrival');
  const [how, setHow] = useState<How | null>(null);
  const [asked, setAsked] = useState(false);
  const [without, setWithout] = useState(false);
  const { fieldSentence } = useProblems();
  const registration = useRegisterPatient();
  const form = useForm<NewPatientText>({
    defaultValues: { personnummer, birthDate: '', givenName: '', familyName: '', email: '', phone: '' },
  });
  const { errors } = form.formState;
  const required = { required: fieldSentence('required') };

  const save = form.handleSubmit((text) => {
    setAsked(true);
    if (!how) {
      return undefined;
    }
    return registration.mutateAsync(newPatient(text, without, how)).then(onRegistered, (error: unknown) => {
      landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
    });
  });
  const landed = Object.keys(errors).length > 0;

  return (
    <Paper
      component="form"
      withBorder
      p="md"
      onSubmit={(event) => void save(event)}
      noValidate
      aria-labelledby="register"
    >
      <Stack gap="sm">
        <div role="status">
          <Title order={2} size="h4" id="register">
            {t('unknown.title')}
          </Title>
          <Text c="dimmed">{t('unknown.hint')}</Text>
        </div>
        {without ? (
          <TextInput
            {...form.register('birthDate')}
            label={arrival('birthDate')}
            description={t('optional')}
            type="date"
            error={errors.birthDate?.message}
          />
        ) : (
          <TextInput
            {...form.register('personnummer', required)}
            label={t('personnummer')}
            autoComplete="off"
            error={errors.personnummer?.message}
          />
        )}
        <Checkbox
          checked={without}
          onChange={(event) => setWithout(event.currentTarget.checked)}
          label={arrival('identify.without')}
          description={arrival('identify.withoutHint')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            {...form.register('givenName', required)}
            label={t('givenName')}
            autoComplete="off"
            error={errors.givenName?.message}
          />
          <TextInput
            {...form.register('familyName', required)}
            label={t('familyName')}
            autoComplete="off"
            error={errors.familyName?.message}
          />
          <TextInput
            {...form.register('phone')}
            label={t('phone')}
            description={t('optional')}
            type="tel"
            autoComplete="off"
            error={errors.phone?.message}
          />
          <TextInput
            {...form.register('email')}
            label={t('email')}
            description={t('optional')}
            type="email"
            autoComplete="off"
            error={errors.email?.message}
          />
        </SimpleGrid>
        <HowShown
          choices={HOW_SHOWN}
          chosen={how}
          onChoose={setHow}
          error={asked && !how ? arrival('how.missing') : undefined}
        />
        {registration.isError && !landed && <ProblemNotice error={registration.error} />}
        <Button type="submit" loading={registration.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('register')}
        </Button>
      </Stack>
    </Paper>
  );
}

function newPatient(text: NewPatientText, without: boolean, how: How): NewPatient {
  const { personnummer, birthDate, email, phone, ...name } = text;
  return {
    ...name,
    ...(without ? { withoutNumber: true, ...(birthDate && { birthDate }) } : { personnummer }),
    ...(how !== 'not-shown' && { identifiedBy: how }),
    ...(email.trim() && { email }),
    ...(phone.trim() && { phone }),
  };
}
