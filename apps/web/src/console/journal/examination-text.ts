import {
  EYES,
  EYE_VALUES,
  type Eye,
  type EyeExamination,
  type EyeRefraction,
  type EyeValue,
  type RecallDecision,
} from './examination.js';
import type { RecallReason } from './examination.js';
import { read, write } from './eye-values.js';

export const USUAL_MONTHS = ['6', '12', '24', '36'] as const;
export type RecallChoice = '' | (typeof USUAL_MONTHS)[number] | 'other' | 'none';

/** An examination as it stands in the form: text, until it is saved. */
export interface ExaminationText {
  reason: string;
  history: string;
  refraction: Record<Eye, Record<EyeValue, string>>;
  assessment: string;
  plan: string;
  recall: { choice: RecallChoice; months: string; reason: RecallReason | ''; note: string };
}

export const NOTHING_WRITTEN = textOf({
  reason: null,
  history: null,
  refraction: { right: noValues(), left: noValues() },
  assessment: null,
  plan: null,
  recall: null,
});

export function textOf(examination: EyeExamination): ExaminationText {
  const { refraction, recall, ...texts } = examination;
  return {
    reason: texts.reason ?? '',
    history: texts.history ?? '',
    refraction: { right: eyeText(refraction.right), left: eyeText(refraction.left) },
    assessment: texts.assessment ?? '',
    plan: texts.plan ?? '',
    recall: recallText(recall),
  };
}

export function examinationOf(text: ExaminationText): EyeExamination {
  return {
    reason: text.reason.trim() || null,
    history: text.history.trim() || null,
    refraction: { right: eyeOf(text.refraction.right), left: eyeOf(text.refraction.left) },
    assessment: text.assessment.trim() || null,
    plan: text.plan.trim() || null,
    recall: recallOf(text.recall),
  };
}

export const isMeasured = ({ refraction }: EyeExamination, value: EyeValue): boolean =>
  EYES.every((eye) => refraction[eye][value] !== null);

function recallText(recall: RecallDecision | null): ExaminationText['recall'] {
  if (recall === null) {
    return { choice: '', months: '', reason: '', note: '' };
  }
  const months = recall.months === null ? '' : String(recall.months);
  const usual = USUAL_MONTHS.find((each) => each === months);
  return { choice: usual ?? (months ? 'other' : 'none'), months, reason: recall.reason ?? '', note: recall.note ?? '' };
}

/** No choice stays no decision: an interval is chosen each time, and never by the form. */
function recallOf({ choice, months, reason, note }: ExaminationText['recall']): RecallDecision | null {
  if (choice === '') {
    return null;
  }
  const chosen = choice === 'other' ? months : choice;
  return { months: choice === 'none' ? null : Number(chosen), reason: reason || null, note: note.trim() || null };
}

function eyeText(values: EyeRefraction): Record<EyeValue, string> {
  return Object.fromEntries(EYE_VALUES.map((value) => [value, write(value, values[value])])) as Record<
    EyeValue,
    string
  >;
}

function eyeOf(texts: Record<EyeValue, string>): EyeRefraction {
  return Object.fromEntries(EYE_VALUES.map((value) => [value, read(texts[value]) ?? null])) as EyeRefraction;
}

function noValues(): EyeRefraction {
  return { sphere: null, cylinder: null, axis: null, add: null, visus: null, pressure: null };
}
