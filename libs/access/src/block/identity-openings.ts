import { answeredBefore, type IdempotencyKey, newId, NotFound, sql } from '@kallelse/platform';
import type { ChoiceReason } from '../record/active-choice.entity.js';

/** Opens the card of somebody with protected identity to one reader for some hours: Offentlighets- och sekretesslagen 22 kap. 1 §. */
export class IdentityOpenings {
  async open(patientId: string, reason: ChoiceReason, note: string | null, key: IdempotencyKey): Promise<Date> {
    const id = newId();
    const earlier = await answeredBefore(key, id);
    const [made] =
      earlier === null
        ? await sql<{ expires_at: Date | null }>(OPEN, [id, patientId, reason, note])
        : await sql<{ expires_at: Date | null }>(OPENED, [earlier]);
    if (!made?.expires_at) {
      throw new NotFound();
    }
    return made.expires_at;
  }
}

const OPEN = `
  SELECT access.choose($1, p.id, 'protected-identity', $3, $4) AS expires_at
  FROM patient.patient p WHERE p.provider_id = platform.provider() AND p.id = $2 AND p.protected_identity`;

const OPENED = `
  SELECT expires_at FROM access.active_choice
  WHERE provider_id = platform.provider() AND id = $1 AND employee_id = platform.actor()`;
