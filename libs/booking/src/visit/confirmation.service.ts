import { newId, newToken, sha256, sql } from '@kallelse/platform';
import type { Mail } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';
import { confirmationMail, discreetMail, type ToldVisit } from './confirmation-mail.js';

export interface Confirmation {
  readonly patientId: string;
  readonly mail: Mail;
}

/** What goes to the patient after a booking. The link's token is made here and nowhere stored: the database keeps its hash. */
@Injectable()
export class ConfirmationService {
  /** Nothing to send: cancelled meanwhile, begun, or nobody to reach by mail. */
  async prepare(bookingId: string, publicUrl: string): Promise<Confirmation | null> {
    const [row] = await sql<ConfirmationRow>(CONFIRMATION, [bookingId]);
    if (!row?.email) {
      return null;
    }
    if (row.discreet) {
      return { patientId: row.patientId, mail: discreetMail(row.email, publicUrl) };
    }
    const token = newToken();
    await sql(LINK, [newId(), sha256(token), bookingId, row.startsAt]);
    return { patientId: row.patientId, mail: confirmationMail(row.email, row, `${publicUrl}/avboka#${token}`) };
  }
}

interface ConfirmationRow extends ToldVisit, Record<string, unknown> {
  readonly patientId: string;
  readonly email: string | null;
  readonly discreet: boolean;
}

/**
 * To the address that the register holds of somebody with protected identity goes nothing of where and when (PN-15).
 * Who booked on the website without proving who they are is answered as anybody would be, with what they typed: another
 * mail, or none, would tell a stranger whom the clinic knows, protects or knows to have died (PN-17).
 */
const CONFIRMATION = `
  SELECT b.id, b.patient_id AS "patientId", s.starts_at AS "startsAt", s.ends_at AS "endsAt", platform.now() AS "toldAt",
    u.name AS unit, u.address, u.phone, u.zone,
    coalesce(c.email, p.email) AS email,
    p.protected_identity AND (c.email IS NULL OR lower(c.email) = lower(p.email)) IS TRUE AS discreet,
    access.log('Läsa', b.patient_id, 'Booking', b.id)
  FROM booking.booking b
  JOIN booking.session s ON s.provider_id = b.provider_id AND s.id = b.session_id
  JOIN access.unit u ON u.provider_id = s.provider_id AND u.id = s.unit_id
  JOIN patient.patient p ON p.provider_id = b.provider_id AND p.id = b.patient_id
  LEFT JOIN booking.stated_contact c ON c.provider_id = b.provider_id AND c.id = b.id
  WHERE b.provider_id = platform.provider() AND b.id = $1 AND b.state = 'booked' AND b.starts_at > platform.now()
    AND (c.email IS NOT NULL OR p.deceased_on IS NULL)`;

/** Good until the day after: the page then says that the visit has been. */
const LINK = `
  INSERT INTO access.link_token (provider_id, id, token_hash, permission, subject_id, expires_at)
  VALUES (platform.provider(), $1, $2, 'booking-link:use', $3, $4::timestamptz + interval '1 day')`;
