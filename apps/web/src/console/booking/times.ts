import { dayOf, minutesOf, type Day } from '../i18n/day.js';
import type { FreeTimes } from './booking.api.js';

/** A time wished for by pointing at the calendar; the nearest bookable one is proposed. */
export interface WantedTime {
  day: Day;
  minutes: number;
  /** How long the free stretch is from there. */
  length: number;
  practitionerId: string | null;
}

/** With "any" practitioner the same start shows once, however many are free then. */
export function startsIn({ practitioners }: FreeTimes, practitionerId: string | null): number[] {
  const lists = practitionerId === null ? Object.values(practitioners) : [practitioners[practitionerId] ?? []];
  return [...new Set(lists.flat())].sort((one, other) => one - other);
}

export function startsByDay(starts: readonly number[], zone: string): ReadonlyMap<Day, number[]> {
  const days = new Map<Day, number[]>();
  starts.forEach((start) => {
    const day = dayOf(start * 1000, zone);
    days.set(day, [...(days.get(day) ?? []), start]);
  });
  return days;
}

/** The first start at or after the wished minute, else the day's last one. */
export function nearestTo(minutes: number, starts: readonly number[], zone: string): number | undefined {
  return starts.find((start) => minutesOf(start * 1000, zone) >= minutes) ?? starts.at(-1);
}

export const isMorning = (start: number, zone: string): boolean => minutesOf(start * 1000, zone) < 12 * 60;
