import { Button, Group, Skeleton, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { useMay } from '../session/useSession.js';
import { NUMBERS, rulesQuery, useDecideRules, type Rules, type RulesInForce } from './access-policy.api.js';
import { StaffFrame } from './StaffFrame.js';
import classes from './staff.module.css';

const placeOf = among<Rules>(...NUMBERS, 'hiredStaff', 'namesInLogReport');

export function RulesPage() {
  const t = useWords('staff');
  const rules = useQuery(rulesQuery());
  return (
    <StaffFrame title={t('rules.title')}>
      <p className={classes.lead}>{t('rules.lead')}</p>
      {rules.isPending && <Skeleton height={480} role="status" aria-label={t('loading')} />}
      {rules.isError && <ProblemNotice error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data && <RulesForm inForce={rules.data} />}
    </StaffFrame>
  );
}

function RulesForm({ inForce }: { inForce: RulesInForce }) {
  const t = useWords('staff');
  const { fieldSentence } = useProblems();
  const mayDecide = useMay('access-rules:manage');
  const deciding = useDecideRules();
  const { onlyEmployees, ...defaultValues } = inForce;
  const form = useForm<Rules>({ defaultValues });
  const landed = Object.keys(form.formState.errors).length > 0;
  const save = form.handleSubmit((decided) =>
    deciding.mutateAsync(decided).catch((error: unknown) => {
      landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
    }),
  );
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack maw={720}>
        <fieldset className={classes.group} disabled={!mayDecide}>
          <legend>{t('rules.limits')}</legend>
          <div className={classes.numbers}>
            <Numbers form={form} />
          </div>
        </fieldset>
        <fieldset className={classes.group} disabled={!mayDecide}>
          <legend>{t('rules.choices')}</legend>
          <Choices form={form} onlyEmployees={onlyEmployees} />
        </fieldset>
        {deciding.isError && !landed && <ProblemNotice error={deciding.error} />}
        {mayDecide && (
          <Group>
            <Button type="submit" loading={deciding.isPending}>
              {t('rules.save')}
            </Button>
            <Text role="status">{deciding.isSuccess && t('rules.saved')}</Text>
          </Group>
        )}
      </Stack>
    </form>
  );
}

function Numbers({ form }: { form: UseFormReturn<Rules> }) {
  const t = useWords('staff');
  const { errors } = form.formState;
  return NUMBERS.map((name) => (
    <TextInput
      key={name}
      {...form.register(name, { valueAsNumber: true })}
      type="number"
      label={t(`rule.${name}`)}
      description={t(`ruleHint.${name}`)}
      error={errors[name]?.message}
      classNames={{ wrapper: classes.number ?? '' }}
    />
  ));
}

function Choices({ form, onlyEmployees }: { form: UseFormReturn<Rules> } & Pick<RulesInForce, 'onlyEmployees'>) {
  const t = useWords('staff');
  const { language } = useLanguage();
  const promise = onlyEmployees?.[language];
  return (
    <>
      <Switch
        {...form.register('hiredStaff')}
        defaultChecked={form.getValues('hiredStaff')}
        disabled={promise !== undefined}
        label={t('rule.hiredStaff')}
        description={promise ? t('employment.promised', { promise }) : t('ruleHint.hiredStaff')}
      />
      <Switch
        {...form.register('namesInLogReport')}
        defaultChecked={form.getValues('namesInLogReport')}
        label={t('rule.namesInLogReport')}
        description={t('ruleHint.namesInLogReport')}
      />
    </>
  );
}
