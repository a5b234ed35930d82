import { noonOf } from '../../shared/format.js';

/** A calendar day as YYYY-MM-DD; it has no zone. */
export type Day = string;

export function isDay(text: string | null): text is Day {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noonOf(text).getTime());
}

export function dayOf(instant: string | number | Date, zone: string): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}

/** Minutes on the unit's own clock, which is what the day's axis shows. */
export function minutesOf(instant: string | number | Date, zone: string): number {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [hours = 0, minutes = 0] = clock.format(new Date(instant)).split(':').map(Number);
  return hours * 60 + minutes;
}
