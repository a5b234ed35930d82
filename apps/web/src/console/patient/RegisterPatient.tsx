import { Button, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { useRegisterPatient, type NewPatient, type Patient } from './patient.api.js';

type NewPatientText = Required<NewPatient>;

interface Props {
  /** As it was typed in the search; it is shown once more so that a slip is seen before a journal is made of it. */
  personnummer: string;
  onRegistered: (patient: Patient) => void;
}

const placeOf = among<NewPatientText>('personnummer', 'givenName', 'familyName', 'email', 'phone');

export function RegisterPatient({ personnummer, onRegistered }: Props) {
  const t = useWords('patient');
  const { fieldSentence } = useProblems();
  const registration = useRegisterPatient();
  const form = useForm<NewPatientText>({
    defaultValues: { personnummer, givenName: '', familyName: '', email: '', phone: '' },
  });
  const { errors } = form.formState;
  const required = { required: fieldSentence('required') };

  const save = form.handleSubmit(({ email, phone, ...person }) =>
    registration
      .mutateAsync({ ...person, ...(email.trim() && { email }), ...(phone.trim() && { phone }) })
      .then(onRegistered, (error: unknown) => {
        landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
      }),
  );
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
        <TextInput
          {...form.register('personnummer', required)}
          label={t('personnummer')}
          autoComplete="off"
          error={errors.personnummer?.message}
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
        {registration.isError && !landed && <ProblemNotice error={registration.error} />}
        <Button type="submit" loading={registration.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('register')}
        </Button>
      </Stack>
    </Paper>
  );
}
