import { defineFact } from '@kallelse/platform';
import type { RecallReason } from './examination/recall-decision.js';

/** All that leaves the journal at signing: who is to come back when, and for which kind of reason. No text. */
export interface SignedExamination {
  readonly entryId: string;
  readonly version: number;
  readonly patientId: string;
  readonly unitId: string;
  readonly examinedOn: string;
  /** Null: the examiner decided that the patient is not to be called. */
  readonly recall: { readonly months: number; readonly reason: RecallReason } | null;
}

export const ExaminationSigned = defineFact<SignedExamination>('ExaminationSigned');
