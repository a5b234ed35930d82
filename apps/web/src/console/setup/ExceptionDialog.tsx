import { Button, Checkbox, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import type { Day } from '../i18n/day.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { useChange, type DayException } from './set-up.api.js';

interface ExceptionText {
  day: Day;
  closed: boolean;
  opens: string;
  closes: string;
  reason: { sv: string; en: string };
}

const placeOf = among<ExceptionText>('day', 'opens', 'closes', 'reason.sv', 'reason.en');

interface Props {
  today: Day;
  day: Day | undefined;
  known: DayException | undefined;
  onClose: () => void;
}

/** One day that differs from the week: closed, or open at other hours, also when it is red. */
export function ExceptionDialog({ today, day, known, onClose }: Props) {
  const t = useWords('setUp');
  const { fieldSentence } = useProblems();
  const change = useChange();
  const form = useForm<ExceptionText>({ defaultValues: textOf(day, known) });
  const closed = useWatch({ control: form.control, name: 'closed' });
  const { errors } = form.formState;
  const required = { required: fieldSentence('required') };
  const save = form.handleSubmit(({ day: on, closed: isClosed, opens, closes, reason }) =>
    change
      .mutateAsync({
        method: 'PUT',
        path: `exceptions/${on}`,
        body: { reason, ...(isClosed ? {} : { opens, closes }) },
      })
      .then(onClose, (error: unknown) => {
        landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
      }),
  );
  return (
    <ConsoleDialog opened onClose={onClose} title={t('exception.title')}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <TextInput
            {...form.register('day', required)}
            data-autofocus
            type="date"
            min={today}
            label={t('exception.day')}
            readOnly={day !== undefined}
            error={errors.day?.message}
          />
          <Checkbox {...form.register('closed')} label={t('exception.closed')} />
          {!closed && (
            <SimpleGrid cols={2}>
              {(['opens', 'closes'] as const).map((end) => (
                <TextInput
                  key={end}
                  {...form.register(end, required)}
                  type="time"
                  label={t(`hours.${end}`)}
                  error={errors[end]?.message}
                />
              ))}
            </SimpleGrid>
          )}
          <TextInput
            {...form.register('reason.sv', required)}
            label={t('exception.reasonSv')}
            description={t('exception.reasonHint')}
            error={errors.reason?.sv?.message}
          />
          <TextInput
            {...form.register('reason.en', required)}
            label={t('exception.reasonEn')}
            error={errors.reason?.en?.message}
          />
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

const textOf = (day: Day | undefined, known: DayException | undefined): ExceptionText => ({
  day: day ?? '',
  closed: known ? known.opens === null : day === undefined,
  opens: known?.opens ?? '10:00',
  closes: known?.closes ?? '14:00',
  reason: known?.reason ?? { sv: '', en: '' },
});
