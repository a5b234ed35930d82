import { sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Schedules } from '../schedule/schedules.js';
import { joined, type Span, without } from '../schedule/spans.js';
import { dayAfter, daysFrom, type UnitSchedule } from '../schedule/unit-schedule.js';
import { type CountedWeek, figuresOf } from './figures.js';
import { AWAY, COUNTS, OCCUPIED } from './statistics.sql.js';
import { CHANNELS, type Count, NONE, type Statistics } from './statistics.js';
import { showable } from './suppression.js';

/**
 * How a unit's time is used. The database counts; no patient leaves it, so no line is left in the access log.
 * Working hours are those of the schedule as it is now.
 */
@Injectable()
export class StatisticsService {
  constructor(private readonly schedules: Schedules) {}

  /** The whole weeks that the days from `from` to `to` lie in. */
  async between(from: string, to: string): Promise<Statistics> {
    const schedule = await this.schedules.reread();
    const mondays = mondaysBetween(from, to);
    const window = windowOf(mondays, schedule.unit.zone);
    const practitioners = schedule.unit.practitioners.map(({ id }) => id);
    const rooms = schedule.unit.rooms.map(({ id }) => id);
    const counts = await sql<CountRow>(COUNTS, [rooms, ...window, schedule.unit.zone]);
    const occupied = await sql<OccupiedRow>(OCCUPIED, [rooms, ...window, schedule.unit.zone]);
    const away = await sql<AwayRow>(AWAY, [practitioners, ...window]);
    const weeks = mondays.map((week) => ({
      ...(counts.find((row) => row.week === week) ?? NONE),
      week,
      occupied: occupied.find((row) => row.week === week)?.minutes ?? 0,
      working: workingMinutes(schedule, week, away),
    }));
    return shown(weeks, counts, schedule);
  }
}

function shown(weeks: readonly CountedWeek[], counts: readonly CountRow[], schedule: UnitSchedule): Statistics {
  const all = counts.find((row) => row.week === null && row.channel === null && row.service_id === null) ?? NONE;
  const { services } = schedule.unit;
  const channels = masked(CHANNELS.map((channel) => counts.find((row) => row.channel === channel)?.visits ?? 0));
  const ofEach = masked(services.map(({ id }) => counts.find((row) => row.service_id === id)?.visits ?? 0));
  const figures = figuresOf(weeks, all);
  const counted = [...figures.weeks, figures.total].flatMap(({ visits, noShow, cancellations }) => [
    visits,
    noShow,
    cancellations,
  ]);
  return {
    from: weeks[0]?.week ?? '',
    to: dayAfter(weeks.at(-1)?.week ?? '', 6),
    ...figures,
    channels: CHANNELS.map((channel, i) => ({ channel, visits: channels[i] ?? null })),
    services: services.map(({ name }, i) => ({ service: name, visits: ofEach[i] ?? null })),
    withheld: [...counted, ...channels, ...ofEach].includes(null) ? 'fewer-than-five' : null,
  };
}

function masked(counts: readonly number[]): (number | null)[] {
  const shown = showable(counts);
  return counts.map((count, i) => (shown[i] ? count : null));
}

function mondaysBetween(from: string, to: string): string[] {
  const mondays: string[] = [];
  for (let week = mondayOf(from); week <= to; week = dayAfter(week, 7)) {
    mondays.push(week);
  }
  return mondays;
}

const mondayOf = (day: string): string => dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));

function windowOf(mondays: readonly string[], zone: string): [Date, Date] {
  const midnight = (day: string): Date => DateTime.fromISO(day, { zone }).toJSDate();
  return [midnight(mondays[0] as string), midnight(dayAfter(mondays.at(-1) as string, 7))];
}

function workingMinutes(schedule: UnitSchedule, week: string, away: readonly AwayRow[]): number {
  const minutes = schedule.unit.practitioners.flatMap(({ id }) => {
    const gone = joined(away.filter((absence) => absence.practitioner_id === id));
    return daysFrom(week, 7).map((day) => lengthOf(without(schedule.working(id, day), gone)));
  });
  return minutes.reduce((sum, some) => sum + some, 0) / 60;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, until }) => sum + until - from, 0);

interface CountRow extends Count, Record<string, unknown> {
  readonly week: string | null;
  readonly channel: string | null;
  readonly service_id: string | null;
}

interface OccupiedRow extends Record<string, unknown> {
  readonly week: string;
  readonly minutes: number;
}

interface AwayRow extends Span, Record<string, unknown> {
  readonly practitioner_id: string;
}
