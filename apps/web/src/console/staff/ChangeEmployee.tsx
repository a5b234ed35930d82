import { Button, Group, Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { landOnFields, useProblems } from '../problems/useProblems.js';
import { particularsOf, placeOf, textOf, type EmployeeText } from './employee-form.js';
import { ParticularsFields } from './ParticularsFields.js';
import { useChangeEmployee, type Employee } from './staff.api.js';

interface Props {
  employee: Employee;
  opened: boolean;
  onClose: () => void;
}

export function ChangeEmployee({ employee, opened, onClose }: Props) {
  const t = useWords('staff');
  return (
    <ConsoleDialog opened={opened} onClose={onClose} title={t('change.title')} size="lg">
      <ChangeForm employee={employee} onClose={onClose} />
    </ConsoleDialog>
  );
}

function ChangeForm({ employee, onClose }: Omit<Props, 'opened'>) {
  const t = useWords('staff');
  const { fieldSentence } = useProblems();
  const change = useChangeEmployee(employee.id);
  const form = useForm<EmployeeText>({ defaultValues: textOf(employee) });
  const save = form.handleSubmit((text) =>
    change.mutateAsync(particularsOf(text)).then(onClose, (error: unknown) => {
      landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
    }),
  );
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <ParticularsFields form={form} />
        {change.isError && Object.keys(form.formState.errors).length === 0 && <ProblemNotice error={change.error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={change.isPending}>
            {t('change.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
