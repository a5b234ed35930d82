import type { FieldProblem } from '@kallelse/platform';
import { textProblems } from './entry-text.js';

export const RECALL_REASONS = [
  'routine',
  'contact-lenses',
  'pressure-check',
  'child-development',
  'heredity',
  'driving',
  'medication',
  'other',
] as const;

export type RecallReason = (typeof RECALL_REASONS)[number];

/** The examiner's word on when to come back. `months: null` is a decision too: no recall. */
export interface RecallDecision {
  readonly months: number | null;
  readonly reason: RecallReason | null;
  readonly note?: string | null;
}

const LONGEST_INTERVAL = 60;

export function recallProblems(field: string, recall: RecallDecision | null): FieldProblem[] {
  if (recall === null) {
    return [];
  }
  return [...intervalProblems(field, recall), ...textProblems(`${field}.note`, recall.note)];
}

function intervalProblems(field: string, { months, reason }: RecallDecision): FieldProblem[] {
  if (months === null) {
    return [];
  }
  if (!Number.isInteger(months) || months < 1 || months > LONGEST_INTERVAL) {
    return [{ field: `${field}.months`, code: 'out-of-range' }];
  }
  return reason === null ? [{ field: `${field}.reason`, code: 'required' }] : [];
}
