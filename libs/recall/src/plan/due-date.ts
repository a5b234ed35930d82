import { DateTime } from 'luxon';

/** A patient may be called a month before the day, and a visit from then on answers the recall. */
const WINDOW_DAYS = 30;

/** Dates, not instants. Where the month has no such day its last one is meant: 31 August + 6 months is 28 or 29 February. */
export function dueOn(examinedOn: string, months: number): string {
  return day(examinedOn, 'utc').plus({ months }).toFormat('yyyy-MM-dd');
}

/** Midnight at the clinic, whichever side of the clock change it falls on. */
export function opensAt(due: string, zone: string): Date {
  return day(due, zone).minus({ days: WINDOW_DAYS }).toJSDate();
}

function day(date: string, zone: string): DateTime<true> {
  const read = DateTime.fromISO(date, { zone });
  if (!read.isValid) {
    throw new RangeError('not a date');
  }
  return read;
}
