import { useState } from 'react';
import { useForm, type Path } from 'react-hook-form';
import { isProblem } from '../../shared/problem.js';
import { landOnFields, useProblems } from '../problems/useProblems.js';
import { useBeforeLock } from '../session/before-lock.js';
import { EYES, EYE_VALUES } from './examination.js';
import { examinationOf, NOTHING_WRITTEN, textOf, type ExaminationText } from './examination-text.js';
import { useAmend, useJournalChanged, useSaveDraft, useSign } from './journal.api.js';
import type { Done, Writing } from './JournalPage.js';

/** The examination's text, and for a correction why it is made. */
export interface ExaminationForm extends ExaminationText {
  amendmentReason: string;
}

interface Saved {
  id: string;
  version: number;
}

const PLACES: readonly Path<ExaminationForm>[] = [
  ...(['reason', 'history', 'assessment', 'plan', 'amendmentReason'] as const),
  ...EYES.flatMap((eye) => EYE_VALUES.map((value) => `refraction.${eye}.${value}` as const)),
  ...(['recall.choice', 'recall.months', 'recall.reason', 'recall.note'] as const),
];

/** The api names fields as they lie in its body; a few have another place in the form. */
const ELSEWHERE: Record<string, Path<ExaminationForm>> = { recall: 'recall.choice', basedOn: 'reason' };

interface Wanted {
  patientId: string;
  writing: Writing;
  onSaved: (entryId: string) => void;
  onClose: (result: Done) => void;
}

/** Writing one entry: each save is a version of its own, based on the one before. */
export function useExamination({ patientId, writing, onSaved, onClose }: Wanted) {
  const { fieldSentence } = useProblems();
  const [saved, setSaved] = useState<Saved | null>(writing.kind === 'new' ? null : writing.entry);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [summary, setSummary] = useState<ReturnType<typeof examinationOf> | null>(null);
  const draft = useSaveDraft(patientId);
  const signature = useSign(patientId);
  const amendment = useAmend(patientId);
  const journalChanged = useJournalChanged(patientId);
  const text = writing.kind === 'new' ? NOTHING_WRITTEN : textOf(writing.entry.content);
  const form = useForm<ExaminationForm>({
    defaultValues: { ...text, amendmentReason: '' },
    mode: 'onBlur',
    reValidateMode: 'onBlur',
  });
  const place = (error: unknown) =>
    landOnFields<ExaminationForm>(error, {
      placeOf: (field) => placeOf(field, writing.kind === 'amendment'),
      setError: form.setError,
      fieldSentence,
    });

  async function saveText(values: ExaminationForm, basedOn = saved): Promise<Saved | null> {
    try {
      const entry = await draft.mutateAsync({ entry: basedOn, content: examinationOf(values) });
      setSaved(entry);
      setSavedAt(new Date());
      onSaved(entry.id);
      form.reset(values, { keepValues: true });
      void journalChanged();
      return entry;
    } catch (error) {
      place(error);
      return null;
    }
  }
  // Whoever locks in the middle of an examination finds it as a draft; a correction is never half made.
  useBeforeLock(() =>
    writing.kind !== 'amendment' && form.formState.isDirty ? saveText(form.getValues()) : undefined,
  );
  const save = form.handleSubmit(async (values) => void (await saveText(values)));
  const review = form.handleSubmit(async (values) => {
    const ready = saved && !form.formState.isDirty ? saved : await saveText(values);
    if (ready) {
      signature.reset();
      setSummary(examinationOf(values));
    }
  });
  const sign = () => {
    if (saved && !signature.isPending) {
      signature.mutate(saved, {
        onSuccess: () => onClose('signed'),
        onError: (error) => {
          if (place(error)) {
            setSummary(null);
          }
        },
      });
    }
  };
  const amend = form.handleSubmit(({ amendmentReason, ...values }) => {
    if (saved) {
      amendment.mutate(
        { entry: saved, content: examinationOf(values), reason: amendmentReason },
        { onSuccess: () => onClose('amended'), onError: place },
      );
    }
  });
  /** Somebody saved in between: their version is known now, and mine becomes the next one after it. */
  const saveOver = (version: number) => saved && void saveText(form.getValues(), { ...saved, version });

  return {
    form,
    saved,
    savedAt,
    summary,
    closeSummary: () => setSummary(null),
    save: () => void save(),
    review: () => void review(),
    sign,
    amend: () => void amend(),
    saveOver,
    draft,
    signature,
    amendment,
    stale: isProblem(draft.error, 'stale-version') || isProblem(amendment.error, 'stale-version'),
  };
}

export type Examination = ReturnType<typeof useExamination>;

function placeOf(field: string, amending: boolean): Path<ExaminationForm> | undefined {
  const inContent = field.replace(/^content\./, '');
  if (amending && field === 'reason') {
    return 'amendmentReason';
  }
  return ELSEWHERE[inContent] ?? PLACES.find((path) => path === inContent);
}
