import { useWords } from '../i18n/useWords.js';
import { write } from './eye-values.js';
import { EYES, EYE_VALUES, TEXTS_AFTER, TEXTS_BEFORE, type EyeExamination } from './examination.js';
import { useRecallSentence } from './useRecallSentence.js';

interface Line {
  name: string;
  text: string;
}

/** An examination as named lines of text, always the same ones, so that two versions can be laid side by side. */
export function useLines(): (examination: EyeExamination) => Line[] {
  const t = useWords('journal');
  const recallSentence = useRecallSentence();
  return (examination) => {
    const texts = (fields: readonly ('reason' | 'history' | 'assessment' | 'plan')[]) =>
      fields.map((field) => ({ name: t(`field.${field}`), text: examination[field] ?? '' }));
    const values = EYES.flatMap((eye) =>
      EYE_VALUES.map((value) => ({
        name: `${t(`eye.${eye}`)}, ${t(`value.${value}`).toLowerCase()}`,
        text: write(value, examination.refraction[eye][value]),
      })),
    );
    const recall = { name: t('field.recall'), text: recallSentence(examination.recall) ?? '' };
    return [...texts(TEXTS_BEFORE), ...values, ...texts(TEXTS_AFTER), recall];
  };
}
