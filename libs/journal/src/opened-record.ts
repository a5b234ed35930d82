import type { ChoiceReason } from '@kallelse/access';

/** That another unit has written, and how much: existence only, until it is opened. */
export interface WrittenElsewhere {
  readonly unit: { readonly id: string; readonly name: string };
  readonly entries: number;
}

export interface ChoiceInForce {
  readonly kind: 'without-relation' | 'other-units';
  readonly reason: ChoiceReason;
  readonly note: string | null;
  readonly expiresAt: Date;
}

export interface OpenedRow {
  other_units: { id: string; name: string; entries: number }[];
  choices: (Omit<ChoiceInForce, 'expiresAt'> & { expires_at: string })[];
}

export function toOpened({ other_units, choices }: OpenedRow): {
  otherUnits: WrittenElsewhere[];
  opened: ChoiceInForce[];
} {
  return {
    otherUnits: other_units.map(({ id, name, entries }) => ({ unit: { id, name }, entries })),
    opened: choices.map(({ kind, reason, note, expires_at }) => ({
      kind,
      reason,
      note,
      expiresAt: new Date(expires_at),
    })),
  };
}
