import { sha256 } from '@kallelse/platform';
import { type Rule, scoreOf } from './rules.js';

/** Why an occasion is on the list: an opening by choice, the highest risks, chance, or a quota that was reached. */
export type Drawn = 'risk' | 'random' | 'choice' | 'quota';

/** Something to draw from. The key tells occasions apart, and with the seed decides the lot. */
export interface Candidate {
  readonly key: string;
  readonly rules: readonly Rule[];
  /** Opened by an active choice: every one of them is looked at. */
  readonly byChoice: boolean;
}

export interface Draw<T extends Candidate> {
  readonly candidate: T;
  readonly drawn: Exclude<Drawn, 'quota'>;
}

/**
 * All that were opened by choice, the `size` highest risks, and `size` more by lot from the rest. The lot of an occasion
 * is the hash of seed and key, so neither the order of the log nor the clock has a say, and anybody can work it out again.
 */
export function draw<T extends Candidate>(candidates: readonly T[], size: number, seed: string): Draw<T>[] {
  const lots = new Map(candidates.map((candidate) => [candidate, sha256(`${seed} ${candidate.key}`)]));
  const byLot = [...candidates].sort((one, other) => ((lots.get(one) ?? '') < (lots.get(other) ?? '') ? -1 : 1));
  const open = byLot.filter(({ byChoice }) => !byChoice);
  // Equal risks are told apart by their lots: sorting keeps the order they stand in.
  const risks = open
    .filter(({ rules }) => rules.length > 0)
    .sort((one, other) => scoreOf(other.rules) - scoreOf(one.rules))
    .slice(0, size);
  const risky = new Set(risks);
  const rest = open.filter((candidate) => !risky.has(candidate)).slice(0, size);
  return [
    ...byLot.filter(({ byChoice }) => byChoice).map((candidate) => ({ candidate, drawn: 'choice' as const })),
    ...risks.map((candidate) => ({ candidate, drawn: 'risk' as const })),
    ...rest.map((candidate) => ({ candidate, drawn: 'random' as const })),
  ];
}
