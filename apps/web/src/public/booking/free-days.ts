import type { Contract } from '../../shared/contract.js';
import { addDays, hourOf, isoDay } from '../../shared/format.js';

export type FreeTimes = Contract['FreeTimesDto'];

/** Each day that has a free time, and its times in order; one that several practitioners have stands once. */
export function freeDays({ practitioners }: FreeTimes): Map<string, Date[]> {
  const starts = [...new Set(Object.values(practitioners).flat())].sort((one, other) => one - other);
  const days = new Map<string, Date[]>();
  for (const seconds of starts) {
    const start = new Date(seconds * 1000);
    const day = isoDay(start);
    days.set(day, [...(days.get(day) ?? []), start]);
  }
  return days;
}

export function halves(times: readonly Date[]): { morning: Date[]; afternoon: Date[] } {
  return {
    morning: times.filter((time) => hourOf(time) < 12),
    afternoon: times.filter((time) => hourOf(time) >= 12),
  };
}

export const FORTNIGHT = 14;

/** A fortnight from its Monday, without the days that are already over. */
export function windowOf(monday: string, today: string): { from: string; days: number } {
  const from = monday < today ? today : monday;
  const end = addDays(monday, FORTNIGHT);
  return { from, days: Math.round((Date.parse(end) - Date.parse(from)) / 86_400_000) };
}

export function daysOf(monday: string): string[] {
  return Array.from({ length: FORTNIGHT }, (_, day) => addDays(monday, day));
}
