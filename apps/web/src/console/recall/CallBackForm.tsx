import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { isProblem } from '../../shared/problem.js';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { useProblems } from '../problems/useProblems.js';
import type { RecordedOutcome, useRecordOutcome } from './recall.api.js';

interface Props {
  opened: boolean;
  recording: ReturnType<typeof useRecordOutcome>;
  onRecord: (recorded: RecordedOutcome) => void;
  onClose: () => void;
}

/** When the person asked to be called; the call comes back to whoever is calling then. */
export function CallBackForm({ opened, recording, onRecord, onClose }: Props) {
  const t = useWords('recall');
  const { sentence, fieldSentence } = useProblems();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { at: '' } });
  const fromServer = isProblem(recording.error)
    ? (recording.error.fields.map(({ code }) => fieldSentence(code)).at(0) ?? sentence(recording.error))
    : undefined;
  const record = handleSubmit(({ at }) => onRecord({ outcome: 'call-back', callBackAt: new Date(at).toISOString() }));
  return (
    <ConsoleDialog opened={opened} onClose={onClose} title={t('callBack.title')}>
      <form onSubmit={(event) => void record(event)} noValidate>
        <Stack>
          <TextInput
            {...register('at', { validate: (at) => new Date(at) > new Date() || t('callBack.ahead') })}
            type="datetime-local"
            label={t('callBack.at')}
            description={t('callBack.hint')}
            data-autofocus
            error={formState.errors.at?.message ?? fromServer}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('close')}
            </Button>
            <Button type="submit" loading={recording.isPending}>
              {t('callBack.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </ConsoleDialog>
  );
}
