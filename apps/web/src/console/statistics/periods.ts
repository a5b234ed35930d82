import { addDays, mondayOf, noonOf } from '../../shared/format.js';
import type { Period } from './statistics.api.js';

/** A month, a quarter, half a year and a year: none is longer than the api answers for. */
export const LENGTHS = [4, 13, 26, 52] as const;

export const lengthFrom = (written: string | null): number => LENGTHS.find((weeks) => String(weeks) === written) ?? 13;

/** So many whole weeks, the last of them the one before this: this one is not over. */
export function periodOf(weeks: number, today: string): Period {
  const thisMonday = mondayOf(today);
  return { from: addDays(thisMonday, -7 * weeks), to: addDays(thisMonday, -1) };
}

/** ISO 8601: the week belongs to the year that its Thursday lies in. */
export function weekNumber(monday: string): number {
  const thursday = noonOf(addDays(monday, 3));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
  return Math.floor((thursday.getTime() - newYear) / 86_400_000 / 7) + 1;
}
