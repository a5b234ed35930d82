import { context, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { Words } from '../schedule/red-days.js';
import { Schedules } from '../schedule/schedules.js';
import type { Span } from '../schedule/spans.js';
import type { BookingState } from './booking.entity.js';
import { isLate } from './visit-at-the-desk.js';
import { dayAfter, type Practising, type UnitSchedule } from '../schedule/unit-schedule.js';

/** Times of day on the clinic's wall: 09:00. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

export interface CalendarVisit {
  /** Nobody's yet while a visitor holds the time. */
  readonly bookingId: string | null;
  readonly sessionId: string;
  readonly practitionerId: string;
  readonly room: { readonly name: string };
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: BookingState | 'held';
  readonly late: boolean;
  readonly patient: { readonly id: string; readonly name: string } | null;
  readonly service: Words;
  readonly channel: string;
}

/** Somebody who works here is taken at another unit. By whom is that unit's business. */
export interface TimeElsewhere {
  readonly practitionerId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface CalendarDay {
  readonly date: string;
  readonly zone: string;
  readonly open: Hours | null;
  readonly closedBecause: Words | null;
  readonly practitioners: readonly (Practising & { readonly working: readonly Hours[] })[];
  readonly visits: readonly CalendarVisit[];
  readonly elsewhere: readonly TimeElsewhere[];
}

/** One day at the unit of whoever works there. */
@Injectable()
export class CalendarService {
  constructor(private readonly schedules: Schedules) {}

  async day(date: string): Promise<CalendarDay> {
    const schedule = await this.schedules.reread();
    const rows = await sql<CalendarRow>(CALENDAR, [
      schedule.unit.rooms.map(({ id }) => id),
      ...bounds(date, schedule.unit.zone),
      schedule.unit.practitioners.map(({ id }) => id),
    ]);
    return {
      date,
      zone: schedule.unit.zone,
      open: openingOf(schedule, date),
      closedBecause: schedule.closedBecause(date),
      practitioners: schedule.unit.practitioners.map((practitioner) => ({
        ...practitioner,
        working: schedule.present(practitioner.id, date).map((span) => onTheWall(span, schedule)),
      })),
      visits: rows.filter(isHere).map((row) => toCalendarVisit(row, schedule, context().now)),
      elsewhere: rows
        .filter((row) => !isHere(row))
        .map(toTimeElsewhere)
        .filter((time) => isWanted(time, schedule, date)),
    };
  }

  /** Today in the unit's zone. */
  async today(): Promise<string> {
    return (await this.schedules.current()).dayOf(context().now);
  }
}

/** From the first opening to the last closing. */
function openingOf(schedule: UnitSchedule, date: string): Hours | null {
  const open = schedule.open(date);
  const [first, last] = [open.at(0), open.at(-1)];
  return first && last ? onTheWall({ from: first.from, until: last.until }, schedule) : null;
}

function bounds(date: string, zone: string): [Date, Date] {
  const midnight = (day: string): Date => DateTime.fromISO(day, { zone }).toJSDate();
  return [midnight(date), midnight(dayAfter(date, 1))];
}

function onTheWall({ from, until }: Span, { unit }: UnitSchedule): Hours {
  const time = (seconds: number): string => DateTime.fromSeconds(seconds, { zone: unit.zone }).toFormat('HH:mm');
  return { from: time(from), to: time(until) };
}

const isHere = (row: CalendarRow): row is VisitHere => row.session_id !== null;

function toTimeElsewhere({ practitioner_id, starts_at, ends_at }: CalendarRow): TimeElsewhere {
  return { practitionerId: practitioner_id, startsAt: starts_at, endsAt: ends_at };
}

/** Only while somebody is expected here: when she comes and goes at the other unit is not this unit's to know. */
function isWanted({ practitionerId, startsAt, endsAt }: TimeElsewhere, schedule: UnitSchedule, date: string): boolean {
  const [from, until] = [startsAt.getTime() / 1000, endsAt.getTime() / 1000];
  return schedule.working(practitionerId, date).some((span) => span.from < until && from < span.until);
}

function toCalendarVisit(row: VisitHere, schedule: UnitSchedule, now: Date): CalendarVisit {
  return {
    bookingId: row.booking_id,
    sessionId: row.session_id,
    practitionerId: row.practitioner_id,
    room: { name: schedule.unit.rooms.find(({ id }) => id === row.room_id)?.name ?? '' },
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    state: row.state ?? 'held',
    late: isLate(row.state ?? 'held', row.starts_at, now),
    patient: row.patient_id === null ? null : { id: row.patient_id, name: `${row.given_name} ${row.family_name}` },
    service: schedule.service(row.service_id)?.name ?? { sv: '', en: '' },
    channel: row.channel ?? 'website',
  };
}

interface CalendarRow extends Record<string, unknown> {
  /** Null: at another unit. */
  readonly session_id: string | null;
  readonly booking_id: string | null;
  readonly practitioner_id: string;
  readonly room_id: string | null;
  readonly service_id: string | null;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly patient_id: string | null;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly channel: string | null;
  readonly state: BookingState | null;
}

type VisitHere = CalendarRow & { session_id: string; room_id: string; service_id: string };

/**
 * Every session of a unit takes one of its rooms. Somebody who booked without proving who they are stands under the
 * name they stated, somebody with protected identity under none (PN-15), and each patient seen leaves a line: Patientdatalagen 4 kap. 3 §.
 * Of what keeps one's own practitioners at other units only the time is told: Patientdatalagen 4 kap. 4 §.
 */
export const CALENDAR = `
  SELECT s.id AS session_id, b.id AS booking_id, s.practitioner_id, s.room_id, s.service_id, s.starts_at, s.ends_at, b.patient_id, b.channel, b.state,
    CASE WHEN p.protected_identity THEN 'Skyddad' ELSE coalesce(c.given_name, p.given_name) END AS given_name,
    CASE WHEN p.protected_identity THEN 'uppgift' ELSE coalesce(c.family_name, p.family_name) END AS family_name,
    CASE WHEN b.id IS NOT NULL THEN access.log('Läsa', b.patient_id, 'Booking', b.id) END
  FROM booking.occupancy o
  JOIN booking.session s ON s.provider_id = o.provider_id AND s.id = o.session_id
  LEFT JOIN booking.booking b ON b.provider_id = s.provider_id AND b.session_id = s.id AND b.state <> 'cancelled'
  LEFT JOIN booking.stated_contact c ON c.provider_id = b.provider_id AND c.id = b.id
  LEFT JOIN patient.patient p ON p.provider_id = b.provider_id AND p.id = b.patient_id
  LEFT JOIN booking.hold h ON h.provider_id = s.provider_id AND h.id = s.id AND h.expires_at > platform.now()
  WHERE o.provider_id = platform.provider() AND o.resource_id = ANY ($1::uuid[]) AND o.active
    AND o.starts_at >= $2::timestamptz - interval '24 h' AND o.starts_at < $3::timestamptz
    AND s.starts_at >= $2 AND s.starts_at < $3
    AND (b.id IS NOT NULL OR h.id IS NOT NULL)
  UNION ALL
  SELECT NULL, NULL, o.resource_id, NULL, NULL, o.starts_at, o.ends_at, NULL, NULL, NULL, NULL, NULL, NULL
  FROM (
    SELECT o.provider_id, o.session_id, o.resource_id, o.starts_at, o.ends_at FROM booking.occupancy o
    WHERE o.provider_id = platform.provider() AND o.resource_id = ANY ($4::uuid[]) AND o.active
      AND o.starts_at >= $2 AND o.starts_at < $3
    OFFSET 0 -- first the few times of these people, never all that happens elsewhere
  ) o
  JOIN booking.session s ON s.provider_id = o.provider_id AND s.id = o.session_id
  WHERE s.unit_id <> platform.unit()
    AND NOT EXISTS (SELECT FROM booking.hold h WHERE h.provider_id = s.provider_id AND h.id = s.id AND h.expires_at <= platform.now())
  ORDER BY starts_at, session_id`;
