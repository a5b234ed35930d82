import { context, NotFound, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { type ScheduleRow, UnitSchedule } from './unit-schedule.js';

/** Schedules change a few times a year and are asked for thousands of times an hour, so each process remembers them. */
@Injectable()
export class Schedules {
  private readonly known = new Map<string, UnitSchedule>();

  /** As this process last saw it. Whatever is built on it names its version, and the database refuses an old one. */
  async current(unitId = ownUnit()): Promise<UnitSchedule> {
    return this.known.get(unitId) ?? this.reread(unitId);
  }

  async reread(unitId = ownUnit()): Promise<UnitSchedule> {
    const [row] = await sql<ScheduleRow & Record<string, unknown>>(SCHEDULE, [unitId]);
    if (!row) {
      throw new NotFound();
    }
    const schedule = new UnitSchedule(row);
    this.known.set(row.id, schedule);
    return schedule;
  }
}

/** The unit in a visitor's path, or where a member of staff works. */
function ownUnit(): string {
  const { unit } = context();
  if (unit === null) {
    throw new NotFound();
  }
  return unit;
}

export const SCHEDULE = `
  SELECT u.id, u.name, u.address, u.phone, u.zone, u.schedule_version AS version,
    coalesce((
      SELECT json_agg(json_build_object(
        'id', s.id, 'name', json_build_object('sv', s.name_sv, 'en', s.name_en),
        'price', CASE WHEN s.price_sv IS NOT NULL THEN json_build_object('sv', s.price_sv, 'en', coalesce(s.price_en, s.price_sv)) END,
        'minutes', s.minutes, 'bufferBefore', s.buffer_before, 'bufferAfter', s.buffer_after, 'step', s.step, 'roomKind', s.room_kind,
        'onWebsite', s.on_website, 'retiredOn', s.retired_on,
        'deviceKinds', ARRAY(
          SELECT n.device_kind FROM booking.service_device n
          WHERE n.provider_id = s.provider_id AND n.service_id = s.id ORDER BY n.device_kind),
        'ownMinutes', (
          SELECT coalesce(json_object_agg(ps.practitioner_id, ps.minutes), '{}') FROM booking.practitioner_service ps
          WHERE ps.provider_id = s.provider_id AND ps.service_id = s.id AND ps.minutes IS NOT NULL),
        'practitioners', ARRAY(
          SELECT ps.practitioner_id FROM booking.practitioner_service ps
          JOIN booking.practitioner p ON p.provider_id = ps.provider_id AND p.id = ps.practitioner_id
          WHERE ps.provider_id = s.provider_id AND ps.service_id = s.id ORDER BY p.name, p.id)
      ) ORDER BY s.place, s.name_sv)
      FROM booking.service s WHERE s.provider_id = u.provider_id AND s.unit_id = u.id), '[]') AS services,
    coalesce((
      SELECT json_agg(json_build_object('id', p.id, 'name', p.name, 'title', p.title) ORDER BY p.name, p.id)
      FROM booking.practitioner p
      WHERE p.provider_id = u.provider_id AND EXISTS (
        SELECT FROM booking.practitioner_service ps JOIN booking.service s ON s.provider_id = ps.provider_id AND s.id = ps.service_id
        WHERE ps.provider_id = p.provider_id AND ps.practitioner_id = p.id AND s.unit_id = u.id)), '[]') AS practitioners,
    coalesce((
      SELECT json_agg(json_build_object('practitionerId', p.id, 'day', p.leaves_on))
      FROM booking.practitioner p WHERE p.provider_id = u.provider_id AND p.leaves_on IS NOT NULL), '[]') AS leaving,
    coalesce((
      SELECT json_agg(json_build_object('id', r.id, 'name', r.name, 'kind', r.kind) ORDER BY r.name, r.id)
      FROM booking.room r WHERE r.provider_id = u.provider_id AND r.unit_id = u.id), '[]') AS rooms,
    coalesce((
      SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind) ORDER BY d.name, d.id)
      FROM booking.device d WHERE d.provider_id = u.provider_id AND d.unit_id = u.id), '[]') AS devices,
    coalesce((
      SELECT json_agg(json_build_object('practitionerId', a.practitioner_id,
                                        'from', date_part('epoch', a.starts_at), 'until', date_part('epoch', a.ends_at)))
      FROM booking.absence a
      WHERE a.provider_id = u.provider_id AND a.ends_at > platform.now() AND EXISTS (
        SELECT FROM booking.practitioner_service ps JOIN booking.service s ON s.provider_id = ps.provider_id AND s.id = ps.service_id
        WHERE ps.provider_id = a.provider_id AND ps.practitioner_id = a.practitioner_id AND s.unit_id = u.id)), '[]') AS absences,
    (SELECT json_build_object('horizonDays', r.horizon_days, 'christmasEve', r.christmas_eve, 'midsummerEve', r.midsummer_eve,
                              'newYearsEve', r.new_years_eve)
     FROM booking.unit_rules r WHERE r.provider_id = u.provider_id AND r.unit_id = u.id) AS rules,
    coalesce((
      SELECT json_agg(json_build_object('practitionerId', h.practitioner_id, 'weekday', h.weekday, 'opens', h.opens, 'closes', h.closes))
      FROM booking.opening_hours h WHERE h.provider_id = u.provider_id AND h.unit_id = u.id), '[]') AS hours,
    coalesce((
      SELECT json_agg(json_build_object('day', c.on_day, 'opens', c.opens, 'closes', c.closes,
                                        'reason', json_build_object('sv', c.reason_sv, 'en', c.reason_en)))
      FROM booking.closed_day c WHERE c.provider_id = u.provider_id AND c.unit_id = u.id), '[]') AS exceptions,
    json_build_object('policy', o.policy, 'legalName', o.legal_name, 'brand', o.name, 'contact', o.contact) AS provider
  FROM access.unit u
  JOIN access.provider o ON o.id = u.provider_id
  WHERE u.provider_id = platform.provider() AND u.id = $1`;
