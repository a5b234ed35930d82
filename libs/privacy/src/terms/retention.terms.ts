import { EVENTS, FLOORS, type Retention, type RetentionUnit } from '../retention.js';
import { iriOf, type Words } from './dpv.js';

const UNITS: Readonly<Record<RetentionUnit, { iso: (amount: number) => string; one: Words; many: Words }>> = {
  hours: { iso: (n) => `PT${n}H`, one: { sv: 'timme', en: 'hour' }, many: { sv: 'timmar', en: 'hours' } },
  days: { iso: (n) => `P${n}D`, one: { sv: 'dag', en: 'day' }, many: { sv: 'dagar', en: 'days' } },
  months: { iso: (n) => `P${n}M`, one: { sv: 'månad', en: 'month' }, many: { sv: 'månader', en: 'months' } },
  years: { iso: (n) => `P${n}Y`, one: { sv: 'år', en: 'year' }, many: { sv: 'år', en: 'years' } },
};

export interface PrintedRetention {
  readonly label: Words;
  readonly iri: string;
  /** ISO 8601; null when an event alone ends it. */
  readonly duration: string | null;
  readonly event: string;
}

export function printRetention(retention: Retention): PrintedRetention {
  const { event } = retention;
  if (retention.kind === 'until') {
    const label = { sv: `tills ${EVENTS[event]}`, en: `until ${event}` };
    return { label, iri: iriOf('dpv', 'UntilEventDuration'), duration: null, event };
  }
  const { amount, unit } = retention;
  const noun = amount === 1 ? UNITS[unit].one : UNITS[unit].many;
  const floor = FLOORS.has(event) ? { sv: 'minst ', en: 'at least ' } : { sv: '', en: '' };
  const label = {
    sv: `${floor.sv}${amount} ${noun.sv} efter ${EVENTS[event]}`,
    en: `${floor.en}${amount} ${noun.en} after ${event}`,
  };
  return { label, iri: iriOf('dpv', 'TemporalDuration'), duration: UNITS[unit].iso(amount), event };
}
