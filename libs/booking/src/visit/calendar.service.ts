import { context, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { Words } from '../schedule/red-days.js';
import { Schedules } from '../schedule/schedules.js';
import type { Span } from '../schedule/spans.js';
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
  readonly state: 'booked' | 'held';
  readonly patient: { readonly id: string; readonly name: string } | null;
  readonly service: Words;
  readonly channel: string;
}

export interface CalendarDay {
  readonly date: string;
  readonly zone: string;
  readonly open: Hours | null;
  readonly closedBecause: Words | null;
  readonly practitioners: readonly (Practising & { readonly working: readonly Hours[] })[];
  readonly visits: readonly CalendarVisit[];
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
    ]);
    return {
      date,
      zone: schedule.unit.zone,
      open: openingOf(schedule, date),
      closedBecause: schedule.closedBecause(date),
      practitioners: schedule.unit.practitioners.map((practitioner) => ({
        ...practitioner,
        working: schedule.working(practitioner.id, date).map((span) => onTheWall(span, schedule)),
      })),
      visits: rows.map((row) => toCalendarVisit(row, schedule)),
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

function toCalendarVisit(row: CalendarRow, schedule: UnitSchedule): CalendarVisit {
  return {
    bookingId: row.booking_id,
    sessionId: row.session_id,
    practitionerId: row.practitioner_id,
    room: { name: schedule.unit.rooms.find(({ id }) => id === row.room_id)?.name ?? '' },
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    state: row.booking_id === null ? 'held' : 'booked',
    patient: row.patient_id === null ? null : { id: row.patient_id, name: `${row.given_name} ${row.family_name}` },
    service: schedule.service(row.service_id)?.name ?? { sv: '', en: '' },
    channel: row.channel ?? 'website',
  };
}

interface CalendarRow extends Record<string, unknown> {
  readonly session_id: string;
  readonly booking_id: string | null;
  readonly practitioner_id: string;
  readonly room_id: string;
  readonly service_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly patient_id: string | null;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly channel: string | null;
}

/**
 * Every session of a unit takes one of its rooms. Somebody who booked without proving who they are stands under the
 * name they stated, somebody with protected identity under none (PN-15), and each patient seen leaves a line: Patientdatalagen 4 kap. 3 §.
 */
export const CALENDAR = `
  SELECT s.id AS session_id, b.id AS booking_id, s.practitioner_id, s.room_id, s.service_id, s.starts_at, s.ends_at, b.patient_id, b.channel,
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
  ORDER BY s.starts_at, s.id`;
