import { Button, Checkbox, Group, NativeSelect, Stack, Title } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useRegisterBlock, type PatientBlocks } from './block.api.js';
import { useProcessName } from './useProcessName.js';
import classes from './block.module.css';

interface Props {
  patientId: string;
  known: PatientBlocks;
  onSaved: () => void;
}

interface Form {
  /** `unit:<id>` or `process:<code>`. */
  target: string;
  asked: boolean;
}

export function RegisterBlock({ patientId, known: { units, underAge }, onSaved }: Props) {
  const t = useWords('block');
  const processName = useProcessName();
  const registering = useRegisterBlock(patientId);
  const { register, handleSubmit, formState } = useForm<Form>({ defaultValues: { target: '', asked: false } });
  const processes = [...new Set(units.map(({ process }) => process))];
  const save = handleSubmit(({ target }) =>
    registering.mutate({ ...targetIn(target), askedByPatient: true }, { onSuccess: onSaved }),
  );
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <Title order={3} size="h5">
          {t('register.title')}
        </Title>
        <NativeSelect
          {...register('target', { required: t('register.chooseRequired') })}
          label={t('register.what')}
          error={formState.errors.target?.message}
        >
          <option value="">{t('register.choose')}</option>
          <optgroup label={t('register.unit')}>
            {units.map(({ id, name }) => (
              <option key={id} value={`unit:${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
          {processes.length > 1 && (
            <optgroup label={t('register.process')}>
              {processes.map((process) => (
                <option key={process} value={`process:${process}`}>
                  {processName(process)}
                </option>
              ))}
            </optgroup>
          )}
        </NativeSelect>
        {underAge && <p className={classes.warning}>{t('register.askedUnderAge')}</p>}
        <Checkbox
          {...register('asked', { required: t('register.askedRequired') })}
          label={t('register.asked')}
          description={underAge ? undefined : t('register.askedWhy')}
          error={formState.errors.asked?.message}
        />
        {registering.isError && <ProblemNotice error={registering.error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={registering.isPending}>
            {t('register.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function targetIn(target: string): { unitId: string } | { process: string } {
  const [kind, value = ''] = target.split(':');
  return kind === 'unit' ? { unitId: value } : { process: value };
}
