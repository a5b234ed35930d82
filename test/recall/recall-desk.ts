import { Jobs } from '@kallelse/access';
import type { RecallReason } from '@kallelse/journal';
import { RecallGenerator } from '@kallelse/recall';
import type { Agent } from 'supertest';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { beginAndSign, examination } from '../journal/examination.js';

interface Due {
  months?: number | null;
  reason?: RecallReason;
  examinedOn?: string;
  phone?: string | null;
}

/** An optician who has seen patients two years ago, and a caller at the same store. */
export class RecallDesk {
  private seen = 0;

  private constructor(
    readonly clinic: Clinic,
    readonly optician: Agent,
    readonly caller: StaffMember,
  ) {}

  static async open(): Promise<RecallDesk> {
    const clinic = await Clinic.open();
    return new RecallDesk(clinic, await clinic.as('clinician'), await clinic.staff('recall-caller'));
  }

  close(): Promise<void> {
    return this.clinic.close();
  }

  /** Nobody is due, and nobody has been called. */
  async clear(): Promise<void> {
    await this.clinic.owner.query('TRUNCATE recall.stop, recall.attempt, recall.item, recall.decision');
  }

  /** Somebody new, whose examination two years ago asks for a call about now. */
  async due({ phone, ...wish }: Due = {}): Promise<string> {
    const patient = await registerPatient(this.optician, this.seen++, phone);
    await this.examine(patient, wish);
    return patient;
  }

  examine(patient: string, { months = 24, reason = 'routine', examinedOn = '2024-02-20' }: Due = {}): Promise<string> {
    return beginAndSign(this.optician, patient, examination({ recall: { months, reason } }), { examinedOn });
  }

  async next(caller: Agent = this.caller.agent): Promise<Record<string, unknown> | null> {
    const { status, body } = await caller.post('/api/calls/next');
    if (status !== 201 && status !== 204) {
      throw new Error(`${status}: ${JSON.stringify(body)}`);
    }
    return status === 204 ? null : (body as Record<string, unknown>);
  }

  /** The nightly run, as the worker does it. */
  async night(): Promise<void> {
    const { api, providers } = this.clinic;
    const generator = api.app.get(RecallGenerator, { strict: false });
    await api.app
      .get(Jobs, { strict: false })
      .asJob('recall:generate', providers.alloptik.id, () => generator.generate(null));
  }

  async items(patient: string): Promise<{ state: string; due: string; reason: string }[]> {
    const { rows } = await this.clinic.owner.query<{ state: string; due: string; reason: string }>(
      'SELECT state, due_on::text AS due, reason FROM recall.item WHERE patient_id = $1 ORDER BY created_at',
      [patient],
    );
    return rows;
  }

  /** Whose call it is: the card itself does not tell. */
  async patientOf(call: Record<string, unknown> | null): Promise<string | undefined> {
    const { rows } = await this.clinic.owner.query<{ patient_id: string }>(
      'SELECT patient_id FROM recall.item WHERE id = $1',
      [call?.id],
    );
    return rows[0]?.patient_id;
  }
}
