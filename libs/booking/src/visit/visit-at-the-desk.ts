import { DateTime } from 'luxon';
import type { BookingState, Channel } from './booking.entity.js';
import type { IdentityCheck } from './booking-event.entity.js';
import type { Words } from '../schedule/red-days.js';

export const CONTACTS = ['phone', 'address', 'email'] as const;
export type Contact = (typeof CONTACTS)[number];

export type NextStep = 'arrived' | 'in-room' | 'done' | 'no-show' | 'identify';

/** What whoever receives somebody needs, and no more: never where she lives, only that the card does not know it. */
export interface VisitAtTheDesk {
  readonly id: string;
  readonly reference: string;
  readonly channel: Channel;
  readonly state: BookingState;
  readonly late: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly service: Words;
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly patient: { readonly id: string; readonly name: string; readonly protected: boolean };
  readonly identity: 'stated' | 'verified';
  readonly shown: { readonly how: IdentityCheck['how']; readonly at: Date; readonly by: string } | null;
  readonly lacks: readonly Contact[];
  readonly next: readonly NextStep[];
  /** The step that can be taken back: today's, never an earlier day's (BK-14). */
  readonly undoable: boolean;
}

export interface AtTheDeskRow extends Record<string, unknown> {
  readonly id: string;
  readonly reference: string;
  readonly channel: Channel;
  readonly state: BookingState;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly name_sv: string;
  readonly name_en: string;
  readonly practitioner_id: string;
  readonly practitioner_name: string;
  readonly patient_id: string;
  readonly patient_name: string;
  readonly protected_identity: boolean;
  readonly identity_assurance: VisitAtTheDesk['identity'];
  readonly has_phone: boolean;
  readonly has_address: boolean;
  readonly has_email: boolean;
  readonly zone: string;
  readonly how: IdentityCheck['how'] | null;
  readonly shown_at: Date | null;
  readonly shown_to: string | null;
  readonly stepped_at: Date | null;
}

export function toVisitAtTheDesk(row: AtTheDeskRow, now: Date): VisitAtTheDesk {
  return {
    id: row.id,
    reference: row.reference,
    channel: row.channel,
    state: row.state,
    late: isLate(row.state, row.starts_at, now),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    service: { sv: row.name_sv, en: row.name_en },
    practitioner: { id: row.practitioner_id, name: row.practitioner_name },
    patient: { id: row.patient_id, name: row.patient_name, protected: row.protected_identity },
    identity: row.identity_assurance,
    shown: row.how && row.shown_at ? { how: row.how, at: row.shown_at, by: row.shown_to ?? '' } : null,
    lacks: row.protected_identity ? [] : CONTACTS.filter((contact) => !row[`has_${contact}`]),
    next: nextOf(row, now),
    undoable: row.stepped_at !== null && dayIn(row.zone, row.stepped_at) === dayIn(row.zone, now),
  };
}

/** Expected, and not there yet. */
export const isLate = (state: string, startsAt: Date, now: Date): boolean => state === 'booked' && startsAt < now;

/** What the console offers; the database decides. */
function nextOf({ state, starts_at, zone, identity_assurance }: AtTheDeskRow, now: Date): NextStep[] {
  switch (state) {
    case 'booked':
      return [
        ...(dayIn(zone, starts_at) <= dayIn(zone, now) ? (['arrived'] as const) : []),
        ...(starts_at <= now ? (['no-show'] as const) : []),
      ];
    case 'arrived':
      return identity_assurance === 'verified' ? ['in-room'] : ['identify'];
    case 'in-room':
      return ['done'];
    default:
      return [];
  }
}

const dayIn = (zone: string, at: Date): string => DateTime.fromJSDate(at, { zone }).toISODate() ?? '';

/** At the unit where one works. Somebody with protected identity stands under no name, and nobody asks where she lives (PN-15). */
export const AT_THE_DESK = `
  SELECT b.id, b.reference, b.channel, b.state, s.starts_at, s.ends_at, v.name_sv, v.name_en, s.practitioner_id, d.name AS practitioner_name,
    b.patient_id, p.protected_identity, p.identity_assurance, u.zone,
    CASE WHEN p.protected_identity THEN 'Skyddad uppgift'
         WHEN p.identity_assurance = 'stated' AND c.id IS NOT NULL THEN c.given_name || ' ' || c.family_name
         ELSE p.given_name || ' ' || p.family_name END AS patient_name,
    p.phone IS NOT NULL AS has_phone, p.address IS NOT NULL AS has_address, p.email IS NOT NULL AS has_email,
    i.how, i.at AS shown_at, i.shown_to,
    (SELECT max(e.at) FROM booking.booking_event e
     WHERE e.provider_id = b.provider_id AND e.booking_id = b.id AND e.kind = b.state AND b.state NOT IN ('booked', 'cancelled')) AS stepped_at,
    access.log('Läsa', b.patient_id, 'Booking', b.id)
  FROM booking.booking b
  JOIN booking.session s ON s.provider_id = b.provider_id AND s.id = b.session_id
  JOIN access.unit u ON u.provider_id = b.provider_id AND u.id = b.unit_id
  JOIN booking.service v ON v.provider_id = s.provider_id AND v.id = s.service_id
  JOIN booking.practitioner d ON d.provider_id = s.provider_id AND d.id = s.practitioner_id
  JOIN patient.patient p ON p.provider_id = b.provider_id AND p.id = b.patient_id
  LEFT JOIN booking.stated_contact c ON c.provider_id = b.provider_id AND c.id = b.id
  LEFT JOIN LATERAL (
    SELECT k.how, k.at, m.given_name || ' ' || m.family_name AS shown_to
    FROM booking.identity_check k JOIN access.employee m ON m.provider_id = k.provider_id AND m.id = k.employee_id
    WHERE k.provider_id = b.provider_id AND k.booking_id = b.id AND b.state <> 'booked' ORDER BY k.at DESC LIMIT 1
  ) i ON true
  WHERE b.provider_id = platform.provider() AND b.id = $1 AND b.unit_id = platform.unit()`;
