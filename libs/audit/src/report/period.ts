import { DateTime } from 'luxon';

const ZONE = 'Europe/Stockholm';

/** From the first instant to before the last. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** A month of the Swedish calendar; the one when the clocks change is an hour shorter or longer. */
export function monthOf(month: string): Period {
  const start = DateTime.fromISO(`${month}-01`, { zone: ZONE });
  return { from: start.toJSDate(), to: start.plus({ months: 1 }).toJSDate() };
}

/** Whole days, both included. */
export function daysOf(fromOn: string, toOn: string): Period {
  const end = DateTime.fromISO(toOn, { zone: ZONE }).plus({ days: 1 });
  return { from: DateTime.fromISO(fromOn, { zone: ZONE }).toJSDate(), to: end.toJSDate() };
}

export const swedishMonth = (instant: Date): string => DateTime.fromJSDate(instant, { zone: ZONE }).toFormat('yyyy-MM');

/** GDPR 12(3): within one month of the request. Weekends do not lengthen it here, so nobody is late by counting. */
export const oneMonthAfter = (day: string): string => DateTime.fromISO(day).plus({ months: 1 }).toISODate() ?? day;

export const yearBefore = (day: string): string => DateTime.fromISO(day).minus({ years: 1 }).toISODate() ?? day;
