import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useShowBlocked, type Cause } from './block.api.js';
import type { Shown } from './OpenBlocked.js';
import classes from './block.module.css';

interface Props {
  patientId: string;
  onShown: (shown: Shown) => void;
  onClose: () => void;
}

const CAUSES: readonly Cause[] = ['consent', 'emergency'];

/** Nothing is chosen beforehand: the choice is to be an active one. */
export function StateCause({ patientId, onShown, onClose }: Props) {
  const t = useWords('block');
  const showing = useShowBlocked(patientId);
  const { register, handleSubmit, formState } = useForm<{ cause: Cause | ''; note: string }>({
    defaultValues: { cause: '', note: '' },
  });
  const show = handleSubmit(({ cause, note }) => {
    if (cause !== '') {
      const consent = cause === 'consent' ? { reason: 'planned-care' as const } : {};
      showing.mutate({ cause, ...consent, note: note.trim() }, { onSuccess: onShown });
    }
  });
  return (
    <form onSubmit={(event) => void show(event)} noValidate>
      <Stack>
        <Text>{t('opening.lead')}</Text>
        <fieldset className={classes.choices} aria-describedby="cause-problem">
          <legend>{t('opening.cause')}</legend>
          {CAUSES.map((cause, place) => (
            <label key={cause} className={classes.choice}>
              <input
                type="radio"
                value={cause}
                data-autofocus={place === 0 || undefined}
                {...register('cause', { required: t('opening.causeRequired') })}
              />
              <span>
                <strong>{t(`opening.${cause}`)}</strong>
                <small>{t(`opening.${cause}Hint`)}</small>
              </span>
            </label>
          ))}
          <p id="cause-problem" className={classes.problem} role="alert">
            {formState.errors.cause?.message}
          </p>
        </fieldset>
        <Textarea
          {...register('note', { validate: (note) => note.trim() !== '' || t('opening.noteRequired') })}
          label={t('opening.note')}
          description={t('opening.noteHint')}
          error={formState.errors.note?.message}
          maxLength={500}
          minRows={2}
          autosize
          required
        />
        <Text size="sm" c="dimmed">
          {t('opening.logged')}
        </Text>
        {showing.isError && <ProblemNotice error={showing.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={showing.isPending}>
            {t('opening.next')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
