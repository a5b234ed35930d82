import type { FieldProblem } from '@kallelse/platform';
import { textProblems } from './entry-text.js';
import { eyeProblems, type EyeRefraction } from './refraction.js';
import { recallProblems, type RecallDecision } from './recall-decision.js';

/** What the examiner writes. Everything may still be empty in a draft; nothing may be impossible. */
export interface EyeExamination {
  readonly reason: string | null;
  readonly history: string | null;
  readonly refraction: { readonly right: EyeRefraction; readonly left: EyeRefraction };
  readonly assessment: string | null;
  readonly plan: string | null;
  /** Null while the examiner has not decided: the choice is made each time and never defaulted. */
  readonly recall: RecallDecision | null;
}

const TEXTS = ['reason', 'history', 'assessment', 'plan'] as const;

/** What stops even a draft: the impossible, and what the database cannot hold. */
export function impossibilities(examination: EyeExamination): FieldProblem[] {
  return [
    ...TEXTS.flatMap((field) => textProblems(field, examination[field])),
    ...eyeProblems('refraction.right', examination.refraction.right),
    ...eyeProblems('refraction.left', examination.refraction.left),
    ...recallProblems('recall', examination.recall),
  ];
}

/** What has to be there before somebody answers for it: Patientdatalagen 3 kap. 6 §, and a recall decision of one's own. */
export function gaps({ reason, assessment, recall }: EyeExamination): FieldProblem[] {
  return Object.entries({ reason: reason?.trim(), assessment: assessment?.trim(), recall })
    .filter(([, given]) => !given)
    .map(([field]) => ({ field, code: 'required' }));
}
