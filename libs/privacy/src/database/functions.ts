import { type OperatedPurpose, RELAY_ROLE, roleOf, VISITOR_ROLE } from '../purpose-role.js';

/** A function of the owner's that only some may call. Those not listed keep PostgreSQL's default: anyone may. */
export interface GuardedFunction {
  /** As PostgreSQL writes it: schema.name(types). */
  readonly signature: string;
  readonly purposes: readonly OperatedPurpose[];
  readonly visitor?: boolean;
  readonly relay?: boolean;
}

export const callersOf = ({ purposes, visitor, relay }: GuardedFunction): string[] =>
  [...purposes.map(roleOf), ...(visitor ? [VISITOR_ROLE] : []), ...(relay ? [RELAY_ROLE] : [])].sort();

const guarded: GuardedFunction[] = [];

/** Stands beside the code that calls the function; the migration of grants takes it from here. */
export function guardFunction(
  signature: string,
  purposes: readonly OperatedPurpose[],
  options: { visitor?: boolean; relay?: boolean } = {},
): void {
  if (!guarded.some((known) => known.signature === signature)) {
    guarded.push({ signature, purposes, ...options });
  }
}

export function guardedFunctions(): readonly GuardedFunction[] {
  return [...guarded].sort((one, other) => (one.signature < other.signature ? -1 : 1));
}
