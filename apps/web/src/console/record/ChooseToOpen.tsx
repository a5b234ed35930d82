import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useSession } from '../session/useSession.js';
import { ReasonFields, type ChoiceForm } from './ReasonFields.js';
import { useOpenRecord } from './record.api.js';

/** Asked where there is no care relation. Nothing is chosen beforehand: the choice is to be an active one. */
export function ChooseToOpen({ patientId }: { patientId: string }) {
  const t = useWords('record');
  const navigate = useNavigate();
  const { unit } = useSession();
  const opening = useOpenRecord(patientId);
  const form = useForm<ChoiceForm>({ defaultValues: { reason: '', note: '' } });
  const { register, formState, control } = form;
  const toPatient = () => void navigate(`/personal/patient/${patientId}`);
  const open = form.handleSubmit(({ reason, note }) => {
    if (reason !== '') {
      opening.mutate({ kind: 'without-relation', reason, ...(note.trim() && { note: note.trim() }) });
    }
  });
  const otherReason = useWatch({ control, name: 'reason' }) === 'other';
  return (
    <ConsoleDialog opened onClose={toPatient} title={t('choice.title')}>
      <form onSubmit={(event) => void open(event)} noValidate>
        <Stack>
          <Text>{t('choice.why', { unit: unit?.name ?? '' })}</Text>
          <ReasonFields form={form} />
          <Textarea
            {...register('note', {
              validate: (note) => !otherReason || note.trim() !== '' || t('choice.noteRequired'),
            })}
            label={t(otherReason ? 'choice.noteWanted' : 'choice.note')}
            description={t('choice.noteHint')}
            error={formState.errors.note?.message}
            maxLength={500}
            autosize
          />
          <Text size="sm" c="dimmed">
            {t('choice.logged')}
          </Text>
          {opening.isError && <ProblemNotice error={opening.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={toPatient}>
              {t('choice.back')}
            </Button>
            <Button type="submit" loading={opening.isPending}>
              {t('choice.open')}
            </Button>
          </Group>
        </Stack>
      </form>
    </ConsoleDialog>
  );
}
