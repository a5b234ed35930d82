import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { EVES, useChange, type UnitRules } from './set-up.api.js';
import classes from './set-up.module.css';

const placeOf = among<UnitRules>('horizonDays', ...EVES);

export function RulesForm({ rules }: { rules: UnitRules }) {
  const t = useWords('setUp');
  const { fieldSentence } = useProblems();
  const change = useChange();
  const form = useForm<UnitRules>({ defaultValues: rules });
  const { errors } = form.formState;
  const save = form.handleSubmit((body) =>
    change.mutateAsync({ method: 'PUT', path: 'rules', body }).catch((error: unknown) => {
      landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
    }),
  );
  return (
    <form className={classes.card} onSubmit={(event) => void save(event)} noValidate>
      <h2>{t('rules.title')}</h2>
      <Stack>
        <TextInput
          {...form.register('horizonDays', { valueAsNumber: true })}
          type="number"
          label={t('rules.horizon')}
          description={t('rules.horizonHint')}
          error={errors.horizonDays?.message}
          maw={260}
        />
        <fieldset className={classes.eves}>
          <legend>{t('rules.eves')}</legend>
          {EVES.map((eve) => (
            <Checkbox key={eve} {...form.register(eve)} label={t(`eve.${eve}`)} />
          ))}
        </fieldset>
        {change.isError && !errors.horizonDays && <ProblemNotice error={change.error} />}
        <Group>
          <Button type="submit" variant="default" loading={change.isPending}>
            {t('rules.save')}
          </Button>
          <Text role="status">{change.isSuccess && t('saved')}</Text>
        </Group>
      </Stack>
    </form>
  );
}
