import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import { Clinic, type StaffMember } from '../support/clinic.js';

/** Monday 2 March 2026: February is over and can be drawn. */
export const FEBRUARY = '2026-02';

interface Item {
  id: string;
  day: string;
  drawn: string;
  rules: string[];
  score: number;
  employee: { id: string };
  patient: { initials: string | null; birthYear: number | null; protected: boolean } | null;
  lines: number;
  verdict: { verdict: string; note: string | null } | null;
}

export interface List {
  draw: { occasions: number; seed: string; sampleSize: number } | null;
  own: number;
  items: Item[];
}

/** February at Odenplan: what was done with whom, as the log has it. */
export class February {
  private constructor(
    readonly clinic: Clinic,
    readonly reviewer: StaffMember,
  ) {}

  static async open(): Promise<February> {
    const clinic = await Clinic.open();
    await clinic.owner.query(`
      CREATE TABLE access.access_log_2026_02 PARTITION OF access.access_log FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
      CREATE TABLE access.access_log_2026_03 PARTITION OF access.access_log FOR VALUES FROM ('2026-03-01') TO ('2026-04-01')`);
    return new February(clinic, await clinic.staff('log-reviewer'));
  }

  async patient(fields: { familyName?: string; address?: string; personnummer?: string } = {}): Promise<string> {
    const { owner, providers } = this.clinic;
    const id = randomUUID();
    await owner.query(
      `INSERT INTO patient.patient (provider_id, id, given_name, family_name, birth_date, address, identity_assurance)
       VALUES ($1, $2, 'Berit', $3, '1954-05-06', $4, 'verified')`,
      [providers.alloptik.id, id, fields.familyName ?? 'Almgren', fields.address ?? null],
    );
    if (fields.personnummer !== undefined) {
      await owner.query(
        `INSERT INTO patient.identifier (provider_id, id, patient_id, kind, domain, value, valid_from)
         VALUES ($1, $2, $3, 'personnummer', patient.domain_of('personnummer'), $4, '2020-01-01')`,
        [providers.alloptik.id, randomUUID(), id, fields.personnummer],
      );
    }
    return id;
  }

  /** The employee as a patient of the same clinic. */
  async patientCardOf({ employeeId }: StaffMember, address?: string): Promise<string> {
    const { rows } = await this.clinic.owner.query<{ personnummer: string }>(
      'SELECT personnummer FROM access.employee WHERE id = $1',
      [employeeId],
    );
    return this.patient({ personnummer: rows[0]?.personnummer ?? '', ...(address !== undefined && { address }) });
  }

  /** Has read the patient's card; the time is the clinic's own, with a visit the same day unless said otherwise. */
  async reads(who: StaffMember, patientId: string, at = '2026-02-10 10:00', visit = true): Promise<void> {
    const { owner } = this.clinic;
    await owner.query(
      `INSERT INTO access.access_log
         (provider_id, at, actor_kind, employee_id, role, unit_id, purpose, permission, outcome, activity, patient_id, resource_type, resource_id)
       VALUES ($1, $5::timestamp AT TIME ZONE 'Europe/Stockholm', 'staff', $2, 'clinician', $3, 'booking', 'patient:find', 'granted',
               'Läsa', $4, 'Patient', $4)`,
      [who.providerId, who.employeeId, who.unitId, patientId, at],
    );
    if (visit) {
      await owner.query(
        `INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at)
         VALUES ($1, $2, $3, $4, 'visit', $5::timestamp AT TIME ZONE 'Europe/Stockholm')`,
        [who.providerId, patientId, who.unitId, randomUUID(), at],
      );
    }
  }

  async chooses(who: StaffMember, patientId: string, kind: string, at = '2026-02-10 10:00'): Promise<void> {
    await this.clinic.owner.query(
      `INSERT INTO access.active_choice (provider_id, id, at, employee_id, unit_id, patient_id, kind, reason, note, expires_at)
       VALUES ($1, $2, $5::timestamp AT TIME ZONE 'Europe/Stockholm', $3, $4, $6, $7, 'complaint', 'Ringde om sitt recept', $5::timestamptz)`,
      [who.providerId, randomUUID(), who.employeeId, who.unitId, at, patientId, kind],
    );
  }

  async sampleSize(size: number): Promise<void> {
    await this.clinic.owner.query('UPDATE access.access_rules SET sample_size = $1', [size]);
  }

  async draw(month = FEBRUARY, by: Agent = this.reviewer.agent): Promise<{ added: number; drawn: boolean }> {
    const { body } = await by.post('/api/log-reviews/samples').send({ month }).expect(200);
    return body as { added: number; drawn: boolean };
  }

  async list(month = FEBRUARY, by: Agent = this.reviewer.agent): Promise<List> {
    const { body } = await by.get('/api/log-reviews').query({ month }).expect(200);
    return body as List;
  }

  /** The rules that the occasion of this patient met. */
  async rulesMet(patientId: string): Promise<string[]> {
    const { rows } = await this.clinic.owner.query<{ rules: string[] }>(
      'SELECT rules FROM audit.review_item WHERE patient_id = $1',
      [patientId],
    );
    return rows[0]?.rules ?? [];
  }
}
