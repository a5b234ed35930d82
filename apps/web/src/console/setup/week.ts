import type { WeekSpan } from './set-up.api.js';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** A row of the grid. */
export const HALF_HOUR = 30;
export const FIRST = 6 * 60;
export const LAST = 21 * 60;

export const ROWS = Array.from({ length: (LAST - FIRST) / HALF_HOUR }, (_, i) => FIRST + i * HALF_HOUR);

export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

export const spansOn = (week: readonly WeekSpan[], weekday: number): WeekSpan[] =>
  week.filter((span) => span.weekday === weekday);

/** All of the half hour, some of it, or none. */
export function covered(week: readonly WeekSpan[], weekday: number, from: number): 'open' | 'partly' | 'closed' {
  const until = from + HALF_HOUR;
  const spans = spansOn(week, weekday).map(({ opens, closes }) => [minutesOf(opens), minutesOf(closes)] as const);
  if (spans.some(([opens, closes]) => opens <= from && closes >= until)) {
    return 'open';
  }
  return spans.some(([opens, closes]) => opens < until && closes > from) ? 'partly' : 'closed';
}

/** The week with that half hour open or closed; spans that meet become one. */
export function painted(week: readonly WeekSpan[], weekday: number, from: number, open: boolean): WeekSpan[] {
  const until = from + HALF_HOUR;
  const rest = spansOn(week, weekday).flatMap((span) => without(span, from, until));
  const own = open ? [...rest, { weekday, opens: clock(from), closes: clock(until) }] : rest;
  return [...week.filter((span) => span.weekday !== weekday), ...joined(own)].sort(byTime);
}

const byTime = (a: WeekSpan, b: WeekSpan): number => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1);

function without({ weekday, opens, closes }: WeekSpan, from: number, until: number): WeekSpan[] {
  const before = { weekday, opens, closes: minutesOf(closes) < from ? closes : clock(from) };
  const after = { weekday, opens: minutesOf(opens) > until ? opens : clock(until), closes };
  return [before, after].filter((span) => span.opens < span.closes);
}

function joined(spans: readonly WeekSpan[]): WeekSpan[] {
  return [...spans].sort(byTime).reduce<WeekSpan[]>((list, span) => {
    const last = list.at(-1);
    if (last && last.closes >= span.opens) {
      const closes = last.closes > span.closes ? last.closes : span.closes;
      return [...list.slice(0, -1), { ...last, closes }];
    }
    return [...list, span];
  }, []);
}
