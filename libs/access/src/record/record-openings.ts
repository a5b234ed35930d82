import { answeredBefore, type IdempotencyKey, newId, NotFound, sql } from '@kallelse/platform';
import type { ChoiceReason } from './active-choice.entity.js';
import { withinChoices } from '../quota/quotas.js';
import { CareRelationNeeded } from './care-relation-needed.js';

export interface RecordChoice {
  readonly kind: 'without-relation' | 'other-units';
  readonly reason: ChoiceReason;
  readonly note: string | null;
}

export interface RecordOpening extends RecordChoice {
  readonly expiresAt: Date;
}

/** The active choice that opens a record without a care relation, or what other units have written: HSLF-FS 2016:40 4 kap. */
export class RecordOpenings {
  async open(patientId: string, choice: RecordChoice, key: IdempotencyKey): Promise<RecordOpening> {
    const id = newId();
    const earlier = await answeredBefore(key, id);
    if (earlier !== null) {
      return this.chosen(earlier);
    }
    if (choice.kind === 'other-units') {
      await this.assertOwnUnitOpen(patientId);
    }
    const { kind, reason, note } = choice;
    await withinChoices(patientId, kind, reason, note);
    const [made] = await sql<{ expires_at: Date | null }>(CHOOSE, [id, patientId, kind, reason, note]);
    if (!made?.expires_at) {
      throw new NotFound();
    }
    return { kind, reason, note, expiresAt: made.expires_at };
  }

  /** The next unit is opened from one's own: otherwise this choice would stand in for the one that is counted and reviewed. */
  private async assertOwnUnitOpen(patientId: string): Promise<void> {
    const [record] = await sql<{ outcome: string }>('SELECT access.open_record($1) AS outcome', [patientId]);
    if (record?.outcome === 'relation-needed') {
      throw new CareRelationNeeded();
    }
  }

  private async chosen(id: string): Promise<RecordOpening> {
    const [made] = await sql<RecordChoice & { expires_at: Date }>(CHOSEN, [id]);
    if (!made) {
      throw new NotFound();
    }
    const { expires_at: expiresAt, ...choice } = made;
    return { ...choice, expiresAt };
  }
}

const CHOOSE = 'SELECT access.choose($1, $2, $3, $4, $5) AS expires_at';

const CHOSEN =
  'SELECT kind, reason, note, expires_at FROM access.active_choice WHERE id = $1 AND employee_id = platform.actor()';
