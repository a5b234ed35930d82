import { Alert, Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { isoDay, noonOf } from '../../shared/format.js';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { useSession } from '../session/useSession.js';
import { analysesQuery, type Analysis } from './access-policy.api.js';
import { analysisPath } from './analysis-path.js';
import { useGiveAssignment, unitsQuery, type Employee } from './staff.api.js';
import { useRoleChoices } from './useRoleChoices.js';
import classes from './staff.module.css';

interface Props {
  employee: Employee;
  opened: boolean;
  onClose: () => void;
}

interface Wish {
  unitId: string;
  role: string;
  fromOn: string;
  toOn: string;
}

export function AssignDialog({ employee, opened, onClose }: Props) {
  const t = useWords('staff');
  const title = t('assign.title', { name: `${employee.givenName} ${employee.familyName}` });
  return (
    <ConsoleDialog opened={opened} onClose={onClose} title={title} size="lg">
      <AssignForm employee={employee} onGiven={onClose} />
    </ConsoleDialog>
  );
}

function AssignForm({ employee, onGiven }: { employee: Employee; onGiven: () => void }) {
  const t = useWords('staff');
  const { fieldSentence } = useProblems();
  const { provider, unit } = useSession();
  const roles = useRoleChoices();
  const units = useQuery(unitsQuery(provider.slug));
  const giving = useGiveAssignment(employee.id);
  const today = isoDay(new Date());
  const first = employee.startedOn && employee.startedOn > today ? employee.startedOn : today;
  const form = useForm<Wish>({ defaultValues: { unitId: unit?.id ?? '', role: 'clinician', fromOn: first, toOn: '' } });
  const { unitId, role } = useWatch({ control: form.control });
  const analyses = useQuery({ ...analysesQuery(unitId ?? ''), enabled: Boolean(unitId) });
  const newest = analyses.data?.find((analysis) => analysis.role === role);
  const analysis = newest?.state === 'in-force' ? newest : undefined;
  const { errors } = form.formState;
  const give = form.handleSubmit(({ toOn, ...wish }) =>
    giving
      .mutateAsync({ ...wish, ...(toOn && { toOn }), analysisId: analysis?.id ?? '' })
      .then(onGiven, (error: unknown) => {
        landOnFields(error, { placeOf: among<Wish>('fromOn', 'toOn'), setError: form.setError, fieldSentence });
      }),
  );
  return (
    <form onSubmit={(event) => void give(event)} noValidate>
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            {...form.register('unitId')}
            key={units.data?.length}
            label={t('field.unit')}
            data={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <NativeSelect {...form.register('role')} label={t('field.role')} data={roles} data-autofocus />
          <TextInput
            {...form.register('fromOn', { required: fieldSentence('required') })}
            type="date"
            min={today}
            label={t('field.fromOn')}
            error={errors.fromOn?.message}
          />
          <TextInput
            {...form.register('toOn')}
            type="date"
            min={today}
            label={t('field.toOn')}
            error={errors.toOn?.message}
          />
        </SimpleGrid>
        {analyses.isError && <ProblemNotice error={analyses.error} onRetry={() => void analyses.refetch()} />}
        {analyses.isSuccess && unitId && role && <AnalysisCited newest={newest} unitId={unitId} role={role} />}
        {giving.isError && Object.keys(errors).length === 0 && <ProblemNotice error={giving.error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={giving.isPending} disabled={!analysis}>
            {t('assign.give')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** HSLF-FS 2016:40 4 kap. 2 §: without an analysis that holds there is nothing to give, and the way to one stands here. */
function AnalysisCited({ newest, unitId, role }: { newest: Analysis | undefined; unitId: string; role: string }) {
  const t = useWords('staff');
  const dates = useDates();
  if (newest?.state !== 'in-force') {
    return (
      <Alert color="red" variant="light" role="alert" title={t(newest ? 'assign.passed' : 'assign.missing')}>
        <p className={classes.why}>{t('assign.why')}</p>
        <p className={classes.cited}>
          <Link to={analysisPath(unitId, role, true)}>{t('assign.write')}</Link>
        </p>
      </Alert>
    );
  }
  return (
    <Alert
      color="petrol"
      variant="light"
      title={t('assign.cites', { version: newest.version, day: dates.date(noonOf(newest.decidedOn)) })}
    >
      <p className={classes.why}>{newest.decision}</p>
      <p className={classes.cited}>
        <Link to={analysisPath(unitId, role)}>{t('assign.read')}</Link>
      </p>
    </Alert>
  );
}
