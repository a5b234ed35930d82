export const EYES = ['right', 'left'] as const;
export type Eye = (typeof EYES)[number];

export const EYE_VALUES = ['sphere', 'cylinder', 'axis', 'add', 'visus', 'pressure'] as const;
export type EyeValue = (typeof EYE_VALUES)[number];

export type EyeRefraction = Record<EyeValue, number | null>;

// prettier-ignore
export const RECALL_REASONS = ['routine', 'contact-lenses', 'pressure-check', 'child-development', 'heredity', 'driving', 'medication', 'other'] as const;
export type RecallReason = (typeof RECALL_REASONS)[number];

export interface RecallDecision {
  /** Null is a decision too: no recall. */
  months: number | null;
  reason: RecallReason | null;
  note?: string | null;
}

export interface EyeExamination {
  reason: string | null;
  history: string | null;
  refraction: Record<Eye, EyeRefraction>;
  assessment: string | null;
  plan: string | null;
  /** Null while nothing is decided. */
  recall: RecallDecision | null;
}

export const TEXTS_BEFORE = ['reason', 'history'] as const;
export const TEXTS_AFTER = ['assessment', 'plan'] as const;
