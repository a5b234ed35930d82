import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { ReasonFields, type ChoiceForm } from '../record/ReasonFields.js';
import { useOpenIdentity } from './block.api.js';
import classes from './block.module.css';

/** Offentlighets- och sekretesslagen 22 kap. 1 §: who it is is shown for a reason, to one reader, for a while. */
export function OpenIdentity({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const t = useWords('block');
  const opening = useOpenIdentity(patientId);
  const form = useForm<ChoiceForm>({ defaultValues: { reason: '', note: '' } });
  const { register, formState, control } = form;
  const other = useWatch({ control, name: 'reason' }) === 'other';
  const open = form.handleSubmit(({ reason, note }) => {
    if (reason !== '') {
      opening.mutate({ reason, ...(note.trim() && { note: note.trim() }) }, { onSuccess: onClose });
    }
  });
  return (
    <ConsoleDialog opened onClose={onClose} title={t('identity.title')}>
      <form onSubmit={(event) => void open(event)} noValidate>
        <Stack>
          <Text>{t('identity.why')}</Text>
          <p className={classes.warning}>{t('identity.careful')}</p>
          <ReasonFields form={form} />
          <Textarea
            {...register('note', { validate: (note) => !other || note.trim() !== '' || t('identity.noteRequired') })}
            label={t(other ? 'identity.noteWanted' : 'identity.note')}
            description={t('identity.noteHint')}
            error={formState.errors.note?.message}
            maxLength={500}
            autosize
          />
          <Text size="sm" c="dimmed">
            {t('identity.logged')}
          </Text>
          {opening.isError && <ProblemNotice error={opening.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={opening.isPending}>
              {t('identity.open')}
            </Button>
          </Group>
        </Stack>
      </form>
    </ConsoleDialog>
  );
}
