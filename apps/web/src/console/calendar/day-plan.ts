import { dayOf, minutesOf } from '../i18n/day.js';
import type { Calendar, Hours, TimeElsewhere, Visit } from './calendar.api.js';

/** Minutes on the unit's clock, from midnight. */
export interface Span {
  from: number;
  to: number;
}

export type Item =
  | { kind: 'visit'; visit: Visit; span: Span }
  | { kind: 'elsewhere'; time: TimeElsewhere; span: Span }
  | { kind: 'free'; span: Span };

/** Shorter than any visit: not worth offering. */
const SHORTEST_FREE = 15;
const QUARTER = 15;

/** What stands in one practitioner's column, in the order of the clock: visits, and the free time between them. */
export function itemsOf(calendar: Calendar, practitionerId: string, now: Date): Item[] {
  const { zone } = calendar;
  const working = calendar.practitioners.find(({ id }) => id === practitionerId)?.working ?? [];
  const visits = calendar.visits
    .filter((visit) => visit.practitionerId === practitionerId)
    .map((visit) => ({ kind: 'visit' as const, visit, span: spanOf(visit, zone) }));
  const elsewhere = calendar.elsewhere
    .filter((time) => time.practitionerId === practitionerId)
    .map((time) => ({ kind: 'elsewhere' as const, time, span: spanOf(time, zone) }));
  const earliest = earliestFree(calendar, now);
  const free = working
    .map(hours)
    .flatMap((span) =>
      without(
        span,
        [...visits, ...elsewhere].map((taken) => taken.span),
      ),
    )
    .map(({ from, to }) => ({ from: Math.max(from, earliest), to }))
    .filter(({ from, to }) => to - from >= SHORTEST_FREE)
    .map((span) => ({ kind: 'free' as const, span }));
  return [...visits, ...elsewhere, ...free].sort((one, other) => one.span.from - other.span.from);
}

/** Whole hours around everything that happens that day. */
export function axisOf(calendar: Calendar): Span {
  const spans = [
    ...(calendar.open ? [hours(calendar.open)] : []),
    ...calendar.practitioners.flatMap(({ working }) => working.map(hours)),
    ...[...calendar.visits, ...calendar.elsewhere].map((taken) => spanOf(taken, calendar.zone)),
  ];
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

/** The quarter hour pointed at within a free stretch; a click low in it is a wish for later. */
export function quarterAt({ from, to }: Span, share: number): number {
  const pointed = from + Math.floor(((to - from) * share) / QUARTER) * QUARTER;
  return Math.min(Math.max(pointed, from), Math.max(from, to - QUARTER));
}

export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The past cannot be booked, so what has gone of today is not free. */
function earliestFree({ date, zone }: Calendar, now: Date): number {
  const today = dayOf(now, zone);
  if (date !== today) {
    return date < today ? Infinity : 0;
  }
  return Math.ceil(minutesOf(now, zone) / QUARTER) * QUARTER;
}

const spanOf = ({ startsAt, endsAt }: Pick<Visit, 'startsAt' | 'endsAt'>, zone: string): Span => ({
  from: minutesOf(startsAt, zone),
  to: minutesOf(endsAt, zone),
});

const hours = ({ from, to }: Hours): Span => ({ from: clockMinutes(from), to: clockMinutes(to) });

function clockMinutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

function without(whole: Span, busy: readonly Span[]): Span[] {
  return busy.reduce<Span[]>(
    (left, { from, to }) =>
      left.flatMap((span) =>
        to <= span.from || from >= span.to
          ? [span]
          : [
              { from: span.from, to: from },
              { from: to, to: span.to },
            ].filter(isSome),
      ),
    [whole],
  );
}

const isSome = ({ from, to }: Span): boolean => to > from;

/** Five minutes are one row of the grid. */
export const rowOf = (minutes: number, axis: Span): number => Math.floor((minutes - axis.from) / 5) + 1;
