export const VERDICTS = ['justified', 'unjustified', 'to-follow-up'] as const;

export type Verdict = (typeof VERDICTS)[number];
