import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { landOnFields, useProblems } from '../problems/useProblems.js';
import { CANCELLATION_RULES, placeOf, STEPS, termsOf, textOf, type ServiceText } from './service-form.js';
import { useChange, type ServiceSetUp, type SetUp } from './set-up.api.js';
import classes from './set-up.module.css';
import { useKinds } from './useKinds.js';

interface Props {
  setUp: SetUp;
  known: ServiceSetUp | undefined;
  onClose: () => void;
}

type Form = UseFormReturn<ServiceText>;

export function ServiceDialog({ setUp, known, onClose }: Props) {
  const t = useWords('setUp');
  const { fieldSentence } = useProblems();
  const change = useChange();
  const form = useForm<ServiceText>({ defaultValues: textOf(known, setUp) });
  const { errors } = form.formState;
  const save = form.handleSubmit((text) =>
    change
      .mutateAsync({
        method: known ? 'PUT' : 'POST',
        path: known ? `services/${known.id}` : 'services',
        body: termsOf(text),
      })
      .then(onClose, (error: unknown) => {
        landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
      }),
  );
  return (
    <ConsoleDialog opened onClose={onClose} size="lg" title={t(known ? 'service.change' : 'service.add')}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <InBothLanguages form={form} name="name" required />
          <Times form={form} />
          <Needs form={form} setUp={setUp} />
          <InBothLanguages form={form} name="price" />
          <Cancellation form={form} />
          <Citizenship form={form} />
          {change.isError && Object.keys(errors).length === 0 && <ProblemNotice error={change.error} />}
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </ConsoleDialog>
  );
}

type Bilingually = 'name' | 'price' | 'fee' | 'citizenship';

function InBothLanguages({ form, name, required = false }: { form: Form; name: Bilingually; required?: boolean }) {
  const t = useWords('setUp');
  const { fieldSentence } = useProblems();
  const { errors } = form.formState;
  return (
    <fieldset className={classes.eves}>
      <legend>{t(`service.${name}`)}</legend>
      <p className={classes.soft}>{t(`service.${name}Hint`)}</p>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {(['sv', 'en'] as const).map((language) => (
          <TextInput
            key={language}
            {...form.register(`${name}.${language}`, required ? { required: fieldSentence('required') } : {})}
            label={t(`language.${language}`)}
            error={errors[name]?.[language]?.message}
          />
        ))}
      </SimpleGrid>
    </fieldset>
  );
}

function Times({ form }: { form: Form }) {
  const t = useWords('setUp');
  const { errors } = form.formState;
  return (
    <SimpleGrid cols={{ base: 2, xs: 3 }} verticalSpacing="sm">
      {(['minutes', 'bufferBefore', 'bufferAfter', 'capacity'] as const).map((name) => (
        <TextInput
          key={name}
          {...form.register(name, { valueAsNumber: true })}
          type="number"
          label={t(`service.${name}`)}
          error={errors[name]?.message}
        />
      ))}
      <NativeSelect
        {...form.register('step')}
        label={t('service.step')}
        data={STEPS.map((value) => ({ value, label: t('service.lasts', { count: Number(value) }) }))}
      />
    </SimpleGrid>
  );
}

function Needs({ form, setUp }: { form: Form; setUp: SetUp }) {
  const t = useWords('setUp');
  const { nameOf } = useKinds();
  const { errors } = form.formState;
  const kinds = (furniture: SetUp['rooms']) => [...new Set(furniture.map(({ kind }) => kind))];
  return (
    <>
      <NativeSelect
        {...form.register('roomKind')}
        label={t('service.roomKind')}
        data={kinds(setUp.rooms).map((value) => ({ value, label: nameOf(value) }))}
        error={errors.roomKind?.message}
      />
      {setUp.devices.length > 0 && (
        <fieldset className={classes.eves}>
          <legend>{t('service.devices')}</legend>
          {kinds(setUp.devices).map((kind) => (
            <Checkbox key={kind} {...form.register('deviceKinds')} value={kind} label={nameOf(kind)} />
          ))}
        </fieldset>
      )}
      <Checkbox {...form.register('onWebsite')} label={t('service.onWebsite')} />
    </>
  );
}

function Cancellation({ form }: { form: Form }) {
  const t = useWords('setUp');
  const { errors } = form.formState;
  const rule = useWatch({ control: form.control, name: 'cancellationRule' });
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          {...form.register('cancellationRule')}
          label={t('service.cancellation')}
          data={CANCELLATION_RULES.map((value) => ({ value, label: t(`cancellation.${value}`) }))}
        />
        {rule === 'hours-before' && (
          <TextInput
            {...form.register('cancellationHours', { valueAsNumber: true })}
            type="number"
            label={t('service.cancellationHours')}
            error={errors.cancellationHours?.message}
          />
        )}
      </SimpleGrid>
      <InBothLanguages form={form} name="fee" />
    </>
  );
}

/** HK-06: beyond the four only where the service needs it, and told why. */
function Citizenship({ form }: { form: Form }) {
  const t = useWords('setUp');
  const asks = useWatch({ control: form.control, name: 'asksCitizenship' });
  return (
    <>
      <Checkbox {...form.register('asksCitizenship')} label={t('service.asksCitizenship')} />
      {asks && <InBothLanguages form={form} name="citizenship" />}
    </>
  );
}
