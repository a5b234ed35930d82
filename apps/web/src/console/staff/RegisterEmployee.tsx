import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { landOnFields, useProblems } from '../problems/useProblems.js';
import { rulesQuery } from './access-policy.api.js';
import { blankEmployee, newEmployeeOf, placeOf, type EmployeeText } from './employee-form.js';
import { ParticularsFields } from './ParticularsFields.js';
import { useRegisterEmployee, type Employee } from './staff.api.js';

interface Props {
  opened: boolean;
  onClose: () => void;
  onRegistered: (employee: Employee) => void;
}

export function RegisterEmployee({ opened, onClose, onRegistered }: Props) {
  const t = useWords('staff');
  return (
    <ConsoleDialog opened={opened} onClose={onClose} title={t('register.title')} size="lg">
      <RegisterForm onRegistered={onRegistered} />
    </ConsoleDialog>
  );
}

function RegisterForm({ onRegistered }: Pick<Props, 'onRegistered'>) {
  const t = useWords('staff');
  const { fieldSentence } = useProblems();
  const registration = useRegisterEmployee();
  const form = useForm<EmployeeText>({ defaultValues: blankEmployee() });
  const { errors } = form.formState;
  const save = form.handleSubmit((text) =>
    registration.mutateAsync(newEmployeeOf(text)).then(onRegistered, (error: unknown) => {
      landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
    }),
  );
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <TextInput
          {...form.register('personnummer', { required: fieldSentence('required') })}
          data-autofocus
          label={t('field.personnummer')}
          description={t('field.personnummerHint')}
          autoComplete="off"
          spellCheck={false}
          error={errors.personnummer?.message}
        />
        <ParticularsFields form={form} />
        <EmploymentFields form={form} />
        {registration.isError && Object.keys(errors).length === 0 && <ProblemNotice error={registration.error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={registration.isPending}>
            {t('register.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** AO-12: where the patients were told of employees only, nobody else can be chosen. */
function EmploymentFields({ form }: { form: UseFormReturn<EmployeeText> }) {
  const t = useWords('staff');
  const { language } = useLanguage();
  const { fieldSentence } = useProblems();
  const rules = useQuery(rulesQuery());
  const employment = useWatch({ control: form.control, name: 'employment' });
  const { errors } = form.formState;
  const required = { required: fieldSentence('required') };
  const mayHire = rules.data?.hiredStaff === true;
  const promise = rules.data?.onlyEmployees?.[language];
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          {...form.register('employment')}
          label={t('field.employment')}
          data={[
            { value: 'employed', label: t('employment.employed') },
            ...(mayHire ? [{ value: 'hired', label: t('employment.hired') }] : []),
          ]}
        />
        <TextInput
          {...form.register('startedOn', required)}
          type="date"
          label={t('field.startedOn')}
          error={errors.startedOn?.message}
        />
      </SimpleGrid>
      {rules.data && !mayHire && (
        <Text size="sm" c="dimmed">
          {promise ? t('employment.promised', { promise }) : t('employment.notDecided')}
        </Text>
      )}
      {employment === 'hired' && (
        <TextInput
          {...form.register('employer', required)}
          label={t('field.employer')}
          autoComplete="off"
          error={errors.employer?.message}
        />
      )}
    </>
  );
}
