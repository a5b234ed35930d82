import { answeredBefore, type IdempotencyKey, InvalidRequest, newId, NotFound, sql } from '@kallelse/platform';
import type { ChoiceReason } from '../record/active-choice.entity.js';

export interface BlockedUnit {
  readonly id: string;
  readonly name: string;
}

/** The first step: where something is kept from the reader. */
export interface ShownBlocks {
  readonly id: string;
  readonly units: readonly BlockedUnit[];
}

/** With the patient's consent, or because consent cannot be had and the care cannot wait. */
export type OpeningCause = 'consent' | 'emergency';

export interface StatedOpening {
  readonly cause: OpeningCause;
  /** With consent; an emergency is a reason of its own. */
  readonly reason: ChoiceReason;
  readonly note: string;
}

/**
 * Patientdatalagen 4 kap. 5 §: whoever opens what is blocked says why, is then told at which units it is, and decides
 * which one to open. Each step leaves its line; the second one also a task for whoever answers for the blocked unit.
 */
export class BlockOpenings {
  async show(patientId: string, { cause, reason, note }: StatedOpening, key: IdempotencyKey): Promise<ShownBlocks> {
    if (cause === 'consent' && reason === 'emergency') {
      throw new InvalidRequest([{ field: 'reason', code: 'not-with-consent' }]);
    }
    const id = newId();
    const earlier = await answeredBefore(key, id);
    if (earlier === null) {
      // What the second step becomes is read from here: the reason of an emergency is the emergency.
      const stated = cause === 'emergency' ? 'emergency' : reason;
      const [made] = await sql<{ expires_at: Date | null }>(SHOW, [id, patientId, stated, note]);
      if (!made?.expires_at) {
        throw new NotFound();
      }
    }
    return { id: earlier ?? id, units: await sql<Record<'id' | 'name', string>>(BLOCKED_UNITS, [patientId]) };
  }

  async open(openingId: string, unitId: string, key: IdempotencyKey): Promise<Date> {
    const id = newId();
    const earlier = await answeredBefore(key, id);
    const [lifted] =
      earlier === null
        ? await sql<{ expires_at: Date | null }>(LIFT, [openingId, unitId, id, newId()])
        : await sql<{ expires_at: Date | null }>(LIFTED, [earlier]);
    if (!lifted?.expires_at) {
      throw new NotFound();
    }
    return lifted.expires_at;
  }
}

const SHOW = `SELECT access.choose($1, $2, 'blocked-shown', $3, $4) AS expires_at`;

export const BLOCKED_UNITS = 'SELECT unit_id AS id, name FROM access.blocked_units($1)';

/** Only a unit that the first step showed, by whoever took it, while it is in force. */
const LIFT = `
  WITH shown AS MATERIALIZED (
    SELECT c.patient_id, c.reason, c.note FROM access.active_choice c
    WHERE c.provider_id = platform.provider() AND c.id = $1 AND c.kind = 'blocked-shown' AND c.employee_id = platform.actor()
      AND c.unit_id = platform.unit() AND c.expires_at > platform.now()
  ), lifted AS MATERIALIZED (
    SELECT s.patient_id,
      access.choose($3, s.patient_id, CASE WHEN s.reason = 'emergency' THEN 'blocked-emergency' ELSE 'blocked-consent' END,
                    s.reason, s.note, b.unit_id) AS expires_at
    FROM shown s CROSS JOIN LATERAL access.blocked_units(s.patient_id) b
    WHERE b.unit_id = $2
  ), followed_up AS (
    INSERT INTO access.task (provider_id, id, kind, role, unit_id, patient_id, subject_id, due_on)
    SELECT platform.provider(), $4, 'block-opened', 'head-of-operations', $2, patient_id, $3,
           (platform.now() AT TIME ZONE 'Europe/Stockholm')::date + 7
    FROM lifted WHERE expires_at IS NOT NULL
  )
  SELECT expires_at FROM lifted`;

const LIFTED = `
  SELECT expires_at FROM access.active_choice
  WHERE provider_id = platform.provider() AND id = $1 AND employee_id = platform.actor()`;
