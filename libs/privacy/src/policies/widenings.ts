import type { Retention } from '../retention.js';
import type { ProcessingRegister } from '../register/processing-register.js';
import { isOperated } from '../purpose-role.js';
import type { PolicyEntry, ProviderPolicy } from './policy.js';

/** Where a policy would allow what the decorators do not. A policy may narrow, never widen, so this has to be empty. */
export function wideningsOf(policy: ProviderPolicy, register: ProcessingRegister): string[] {
  return policy.entries
    .filter(({ purpose }) => isOperated(purpose))
    .flatMap((entry) => widenings(entry, register).map((what) => `${policy.code}: ${entry.purpose} ${what}`));
}

function widenings(entry: PolicyEntry, register: ProcessingRegister): string[] {
  const { retention: told } = entry;
  const activities = register.activitiesFor(entry.purpose);
  const recipients = register.recipientsOf(entry.purpose);
  const bases = new Set(activities.map(({ legalBasis }) => legalBasis));
  const categories = new Set(activities.flatMap((activity) => activity.categories));
  return [
    ...(activities.length > 0 && !bases.has(entry.assessed)
      ? [`rests on ${entry.assessed}, which no entity declares`]
      : []),
    ...(entry.recipients ?? []).filter((one) => !recipients.has(one)).map((one) => `adds the recipient ${one}`),
    ...(entry.categories ?? []).filter((one) => !categories.has(one)).map((one) => `adds the category ${one}`),
    ...(told && !activities.every(({ retention }) => isNoLonger(told, retention)) ? ['keeps data longer'] : []),
  ];
}

const HOURS = { hours: 1, days: 24, months: 30 * 24, years: 365 * 24 };

/** Periods can be compared only when they are counted from the same event. */
export function isNoLonger(one: Retention, other: Retention): boolean {
  if (one.event !== other.event || one.kind !== other.kind) {
    return false;
  }
  return (
    one.kind === 'until' || other.kind === 'until' || one.amount * HOURS[one.unit] <= other.amount * HOURS[other.unit]
  );
}
