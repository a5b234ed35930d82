import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useFinishTask, type Task } from './tasks.api.js';

/** Done by name, with what was found: whoever reviews reads it. */
export function FinishTask({ task, onClose }: { task: Task; onClose: (finished: boolean) => void }) {
  const t = useWords('record');
  const finishing = useFinishTask();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { note: '' } });
  const finish = handleSubmit(({ note }) =>
    finishing.mutate({ id: task.id, note: note.trim() }, { onSuccess: () => onClose(true) }),
  );
  return (
    <ConsoleDialog opened onClose={() => onClose(false)} title={t('tasks.finish')}>
      <form onSubmit={(event) => void finish(event)} noValidate>
        <Stack>
          <Textarea
            {...register('note', { validate: (note) => note.trim() !== '' || t('tasks.noteRequired') })}
            label={t('tasks.note')}
            description={t('tasks.noteHint')}
            error={formState.errors.note?.message}
            maxLength={1000}
            minRows={3}
            autosize
            required
            data-autofocus
          />
          {finishing.isError && <ProblemNotice error={finishing.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose(false)}>
              {t('tasks.cancel')}
            </Button>
            <Button type="submit" loading={finishing.isPending}>
              {t('tasks.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </ConsoleDialog>
  );
}
