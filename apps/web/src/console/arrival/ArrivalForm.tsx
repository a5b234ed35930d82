import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { type Contact, HOW_SHOWN, type HowShown as How, type ReceivedVisit, type useStep } from './arrival.api.js';
import { HowShown } from './HowShown.js';

type Lacking = Record<Contact, string>;

interface Props {
  visit: ReceivedVisit;
  step: ReturnType<typeof useStep>;
  onDone: () => void;
}

/** Who it is, and what the card lacks. Whoever will not say where she lives is received all the same. */
export function ArrivalForm({ visit, step, onDone }: Props) {
  const t = useWords('arrival');
  const { fieldSentence } = useProblems();
  const [how, setHow] = useState<How | null>(null);
  const [asked, setAsked] = useState(false);
  const form = useForm<Lacking>({ defaultValues: { phone: '', address: '', email: '' } });
  const { errors } = form.formState;
  const save = form.handleSubmit((lacking) => {
    setAsked(true);
    if (!how) {
      return undefined;
    }
    const told = Object.fromEntries(Object.entries(lacking).filter(([, value]) => value.trim() !== ''));
    return step.mutateAsync({ kind: 'arrival', body: { how, ...told } }).then(onDone, (error: unknown) => {
      landOnFields(error, {
        placeOf: among<Lacking>('phone', 'address', 'email'),
        setError: form.setError,
        fieldSentence,
      });
    });
  });
  return (
    <form onSubmit={(event) => void save(event)} noValidate aria-label={t('step.arrived')}>
      <Stack gap="sm">
        <HowShown
          autoFocus
          choices={HOW_SHOWN}
          chosen={how}
          onChoose={setHow}
          error={asked && !how ? t('how.missing') : undefined}
        />
        {visit.patient.protected && <Text size="sm">{t('protected')}</Text>}
        {visit.lacks.length > 0 && <Text fw={600}>{t('lacks')}</Text>}
        {visit.lacks.map((contact) => (
          <TextInput
            key={contact}
            {...form.register(contact)}
            label={t(`contact.${contact}`)}
            autoComplete="off"
            error={errors[contact]?.message}
          />
        ))}
        {step.isError && Object.keys(errors).length === 0 && <ProblemNotice error={step.error} />}
        <Group>
          <Button type="submit" loading={step.isPending}>
            {t(visit.state === 'booked' ? 'step.arrived' : 'step.identify')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('back')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
