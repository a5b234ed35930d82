import { Box, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type Ref } from 'react';
import { useForm } from 'react-hook-form';
import { isProblem } from '../../shared/problem.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { useMay } from '../session/useSession.js';
import { birthYearsIn, withBirthYear } from './birth-years.js';
import { useFindPatient, type Patient } from './patient.api.js';
import { RegisterPatient } from './RegisterPatient.js';

interface Props {
  onFound: (patient: Patient) => void;
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
}

interface Search {
  personnummer: string;
  reason: string;
}

/** By personnummer, written as the person writes it; whoever is not found can be registered on the spot. */
export function FindPatient({ onFound, inputRef, autoFocus }: Props) {
  const t = useWords('patient');
  const { fieldSentence } = useProblems();
  const mayRegister = useMay('patient:register');
  const find = useFindPatient();
  const [unknown, setUnknown] = useState<string | null>(null);
  const { register, handleSubmit, resetField, setError, setValue, formState } = useForm<Search>({
    defaultValues: { personnummer: '', reason: '' },
  });
  const { ref: formRef, ...field } = register('personnummer', { onChange: () => setUnknown(null) });

  const found = (patient: Patient) => {
    resetField('reason');
    onFound(patient);
  };
  const search = handleSubmit(({ personnummer, reason }) =>
    find
      .mutateAsync({ personnummer, ...(reason.trim() && { reason: reason.trim() }) })
      .then(found, (error: unknown) => {
        if (isProblem(error, 'not-found')) {
          setUnknown(personnummer);
        }
        landOnFields(error, { placeOf: among<Search>('personnummer'), setError, fieldSentence });
      }),
  );
  const birthYears = birthYearsIn(find.error);
  const searchAs = (year: number) => {
    setValue('personnummer', withBirthYear(find.variables?.personnummer ?? '', year));
    void search();
  };
  const manySearches = isProblem(find.error, 'reason-needed');
  const landed = formState.errors.personnummer !== undefined;

  return (
    <Stack gap="sm">
      <form onSubmit={(event) => void search(event)} role="search" noValidate>
        <TextInput
          {...field}
          ref={(node) => {
            formRef(node);
            assign(inputRef, node);
          }}
          data-autofocus={autoFocus}
          size="md"
          label={t('personnummer')}
          description={t('personnummerHint')}
          placeholder={t('personnummerExample')}
          autoComplete="off"
          spellCheck={false}
          error={formState.errors.personnummer?.message}
          inputContainer={(input) => (
            <Group gap="sm" wrap="nowrap">
              <Box flex={1}>{input}</Box>
              <Button type="submit" size="md" loading={find.isPending}>
                {t('find')}
              </Button>
            </Group>
          )}
        />
        {manySearches && (
          <TextInput
            {...register('reason')}
            mt="sm"
            size="md"
            maxLength={200}
            label={t('manySearches')}
            autoComplete="off"
          />
        )}
      </form>
      {birthYears.length > 0 && formState.errors.personnummer && (
        <Group gap="xs">
          <Text size="sm">{t('whichYear')}</Text>
          {birthYears.map((year) => (
            <Button key={year} size="compact-md" variant="default" onClick={() => searchAs(year)}>
              {t('bornIn', { year })}
            </Button>
          ))}
        </Group>
      )}
      {find.isError && !landed && unknown === null && <ProblemNotice error={find.error} />}
      {unknown !== null && !mayRegister && <Text role="status">{t('unknown.title')}</Text>}
      {unknown !== null && mayRegister && (
        <RegisterPatient key={unknown} personnummer={unknown} onRegistered={onFound} />
      )}
    </Stack>
  );
}

function assign<T>(ref: Ref<T> | undefined, node: T | null): void {
  if (typeof ref === 'function') {
    ref(node);
  } else if (ref) {
    ref.current = node;
  }
}
