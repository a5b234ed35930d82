import { Button, Paper, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { FormProvider } from 'react-hook-form';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay } from '../session/useSession.js';
import { TEXTS_AFTER, TEXTS_BEFORE } from './examination.js';
import { EyeFields } from './EyeFields.js';
import type { Entry } from './journal.api.js';
import type { Done, Writing } from './JournalPage.js';
import { LeaveGuard } from './LeaveGuard.js';
import { RecallFields } from './RecallFields.js';
import { SignDialog } from './SignDialog.js';
import { StaleVersion } from './StaleVersion.js';
import { useExamination, type Examination } from './useExamination.js';
import classes from './examination.module.css';

interface Props {
  patientId: string;
  writing: Writing;
  previous: Entry | undefined;
  onSaved: (entryId: string) => void;
  onClose: (result: Done | null) => void;
}

/** The form follows the examination, from the reason to the next visit. */
export function ExaminationForm({ previous, onClose, ...wanted }: Props) {
  const { writing } = wanted;
  const t = useWords('journal');
  const maySign = useMay('journal:sign');
  const examination = useExamination({ ...wanted, onClose });
  const { form, summary, stale, saved } = examination;
  const { isDirty } = form.formState;
  const [closing, setClosing] = useState(false);
  const amending = writing.kind === 'amendment';
  const sign = summary ? examination.sign : examination.review;
  const finish = amending ? examination.amend : sign;
  useShortcuts({ 'ctrl+s': amending ? undefined : examination.save, 'ctrl+Enter': maySign ? finish : undefined });
  const { setFocus } = form;
  useEffect(() => setFocus(amending ? 'amendmentReason' : 'reason'), [amending, setFocus]);

  return (
    <FormProvider {...form}>
      <Paper component="section" withBorder radius="md" p="md" aria-labelledby="writing">
        <form
          className={classes.fields}
          noValidate
          onKeyDown={enterMovesOn}
          onSubmit={(event) => event.preventDefault()}
        >
          <Title order={2} size="h3" id="writing">
            {t(`writing.${writing.kind}`)}
          </Title>
          {amending && (
            <TextInput
              {...form.register('amendmentReason', { required: t('amendmentReason.required') })}
              label={t('amendmentReason.label')}
              description={t('amendmentReason.hint')}
              error={form.formState.errors.amendmentReason?.message}
              required
            />
          )}
          <TextFields fields={TEXTS_BEFORE} form={form} />
          <EyeFields previous={previous} />
          <TextFields fields={TEXTS_AFTER} form={form} />
          <RecallFields />
          {stale && saved && <StaleVersion entryId={saved.id} onSaveOver={examination.saveOver} />}
          <Actions
            amending={amending}
            maySign={maySign}
            examination={examination}
            onFinish={finish}
            onClose={isDirty ? () => setClosing(true) : () => onClose(null)}
          />
        </form>
      </Paper>
      <SignDialog examination={examination} />
      <LeaveGuard
        dirty={isDirty}
        closing={closing}
        onStay={() => setClosing(false)}
        onDiscard={() => onClose(null)}
        onSave={amending ? undefined : examination.save}
      />
    </FormProvider>
  );
}

function TextFields({
  fields,
  form,
}: {
  fields: readonly ('reason' | 'history' | 'assessment' | 'plan')[];
  form: Examination['form'];
}) {
  const t = useWords('journal');
  const { errors } = form.formState;
  return fields.map((field) => (
    <Textarea
      key={field}
      {...form.register(field)}
      label={t(`field.${field}`)}
      autosize
      minRows={2}
      error={errors[field]?.message}
    />
  ));
}

/** What found no field to stand beside. */
function WentWrong({ examination: { draft, amendment, form } }: { examination: Examination }) {
  const error = draft.error ?? amendment.error;
  if (!error || Object.keys(form.formState.errors).length > 0) {
    return null;
  }
  return (
    <div className={classes.wrong}>
      <ProblemNotice error={error} />
    </div>
  );
}

interface ActionsProps {
  amending: boolean;
  maySign: boolean;
  examination: Examination;
  onFinish: () => void;
  onClose: () => void;
}

function Actions({ amending, maySign, examination, onFinish, onClose }: ActionsProps) {
  const t = useWords('journal');
  const dates = useDates();
  const { savedAt, form, draft, amendment } = examination;
  return (
    <div className={classes.actions}>
      <WentWrong examination={examination} />
      <Text size="sm" c="dimmed" role="status" flex={1}>
        {form.formState.isDirty ? t('unsaved') : savedAt && t('savedAt', { time: dates.time(savedAt) })}
      </Text>
      <Button variant="subtle" onClick={onClose}>
        {t('close')}
      </Button>
      <div className={classes.finish}>
        {!amending && (
          <Button variant="default" loading={draft.isPending} aria-keyshortcuts="Control+S" onClick={examination.save}>
            {t('save')}
          </Button>
        )}
        {maySign && (
          <Button loading={amendment.isPending} aria-keyshortcuts="Control+Enter" onClick={onFinish}>
            {t(amending ? 'signAmendment' : 'review')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** As on the paper form: Enter ends a value and goes to the next. */
function enterMovesOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement)) {
    return;
  }
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input:not([type="radio"]), textarea, select')];
  fields[fields.indexOf(event.target) + 1]?.focus();
}
