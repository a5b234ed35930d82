import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { type HowIdentified, type Patient, useIdentifyPatient } from '../patient/patient.api.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { HowShown } from './HowShown.js';

export const HOW_IDENTIFIED = ['bankid', 'document', 'known'] as const;

interface Number {
  personnummer: string;
}

/** The number in the document decides, also when another was stated; whose number it is besides is told, and nothing is merged. */
export function IdentifyPatient({ patient, onClose }: { patient: Patient; onClose: () => void }) {
  const t = useWords('arrival');
  const { fieldSentence } = useProblems();
  const identifying = useIdentifyPatient(patient.id);
  const [how, setHow] = useState<HowIdentified | null>(null);
  const [asked, setAsked] = useState(false);
  const [without, setWithout] = useState(false);
  const form = useForm<Number>({ defaultValues: { personnummer: '' } });
  const error = form.formState.errors.personnummer?.message;
  const save = form.handleSubmit(({ personnummer }) => {
    setAsked(true);
    if (!how) {
      return undefined;
    }
    const number = without ? { withoutNumber: true } : { personnummer };
    return identifying.mutateAsync({ how, ...number }).then(onClose, (refused: unknown) => {
      landOnFields(refused, { placeOf: among<Number>('personnummer'), setError: form.setError, fieldSentence });
    });
  });
  return (
    <ConsoleDialog opened onClose={onClose} title={t('identify.title')}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          <HowShown
            autoFocus
            choices={HOW_IDENTIFIED}
            chosen={how}
            onChoose={setHow}
            error={asked && !how ? t('how.missing') : undefined}
          />
          <Checkbox
            checked={without}
            onChange={(event) => setWithout(event.currentTarget.checked)}
            label={t('identify.without')}
            description={t('identify.withoutHint')}
          />
          {!without && (
            <TextInput
              {...form.register('personnummer', { required: fieldSentence('required') })}
              label={t('identify.number')}
              description={t('identify.hint')}
              autoComplete="off"
              error={error}
            />
          )}
          {identifying.isError && !error && <ProblemNotice error={identifying.error} />}
          <Group>
            <Button type="submit" loading={identifying.isPending}>
              {t('identify.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </ConsoleDialog>
  );
}
