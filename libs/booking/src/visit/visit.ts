import type { Words } from '../schedule/red-days.js';
import type { UnitSchedule } from '../schedule/unit-schedule.js';
import type { BookingState, Channel } from './booking.entity.js';

/** A booking as it is shown to the patient and to staff. */
export interface Visit {
  readonly id: string;
  readonly reference: string;
  readonly state: BookingState;
  readonly channel: Channel;
  readonly patientId: string;
  readonly unit: { readonly id: string; readonly name: string; readonly address: string; readonly phone: string };
  readonly service: Words;
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancellable: boolean;
}

/** booking.answer */
export interface AnswerRow extends Record<string, unknown> {
  readonly outcome: string;
  readonly id: string;
  readonly reference: string;
  readonly state: Visit['state'];
  readonly channel: Channel;
  readonly patient_id: string;
  readonly unit_id: string;
  readonly service_id: string;
  readonly practitioner_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

/** Names come from the unit's schedule, which is in memory: the answer to a booking costs no further statement. */
export function visitOf(row: AnswerRow, schedule: UnitSchedule, now: Date): Visit {
  const { id, name, address, phone } = schedule.unit;
  return {
    ...standing(row, now),
    unit: { id, name, address, phone },
    service: schedule.service(row.service_id)?.name ?? { sv: '', en: '' },
    practitioner: { id: row.practitioner_id, name: schedule.practitioner(row.practitioner_id)?.name ?? '' },
  };
}

export interface VisitRow extends AnswerRow {
  readonly unit_name: string;
  readonly address: string;
  readonly phone: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly practitioner_name: string;
}

export function toVisit(row: VisitRow, now: Date): Visit {
  return {
    ...standing(row, now),
    unit: { id: row.unit_id, name: row.unit_name, address: row.address, phone: row.phone },
    service: { sv: row.name_sv, en: row.name_en },
    practitioner: { id: row.practitioner_id, name: row.practitioner_name },
  };
}

function standing(row: AnswerRow, now: Date): Omit<Visit, 'unit' | 'service' | 'practitioner'> {
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    channel: row.channel,
    patientId: row.patient_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    cancellable: row.state === 'booked' && row.starts_at > now,
  };
}

const COLUMNS = `
  b.id, b.reference, b.state, b.channel, b.patient_id, s.unit_id, s.service_id, s.practitioner_id, s.starts_at, s.ends_at,
  u.name AS unit_name, u.address, u.phone, v.name_sv, v.name_en, p.name AS practitioner_name`;

const NAMES = `
  JOIN booking.session s ON s.provider_id = b.provider_id AND s.id = b.session_id
  JOIN access.unit u ON u.provider_id = s.provider_id AND u.id = s.unit_id
  JOIN booking.service v ON v.provider_id = s.provider_id AND v.id = s.service_id
  JOIN booking.practitioner p ON p.provider_id = s.provider_id AND p.id = s.practitioner_id`;

/** With its line in the log. Without a patient: whoever holds the link or works here. */
export const VISIT = `
  SELECT ${COLUMNS}, access.log('Läsa', b.patient_id, 'Booking', b.id)
  FROM booking.booking b ${NAMES}
  WHERE b.provider_id = platform.provider() AND b.id = $1`;

/**
 * One line for the list. No row at all: no such patient here. Where somebody with protected identity is or will be is
 * told of other units only once the card is open (PN-15).
 */
export const VISITS_OF_PATIENT = `
  WITH patient AS MATERIALIZED (
    SELECT p.provider_id, p.id, patient.concealed(p.id, p.protected_identity) AS concealed, access.log('Läsa', p.id, 'Booking', NULL)
    FROM patient.patient p WHERE p.provider_id = platform.provider() AND p.id = $1
  )
  SELECT ${COLUMNS}
  FROM patient q
  LEFT JOIN (booking.booking b ${NAMES}) ON b.provider_id = q.provider_id AND b.patient_id = q.id
    AND (NOT q.concealed OR b.unit_id = platform.unit())
  ORDER BY b.starts_at DESC
  LIMIT 100`;
