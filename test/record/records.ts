import { randomUUID } from 'node:crypto';
import type { Agent, Response } from 'supertest';
import type { Clinic } from '../support/clinic.js';

export async function choose(
  reader: Agent,
  patient: string,
  choice: object = {},
  key = randomUUID(),
): Promise<Response> {
  return reader
    .post(`/api/patients/${patient}/record-openings`)
    .set('Idempotency-Key', key)
    .send({ kind: 'without-relation', reason: 'asked-by-patient', ...choice });
}

export const openRecord = (reader: Agent, patient: string): Promise<Response> =>
  reader.get(`/api/patients/${patient}/journal`);

export const daysFrom = (instant: string, days: number): string =>
  new Date(new Date(instant).getTime() + days * 86_400_000).toISOString();

interface Visit {
  patient: string;
  at: string;
  unit?: number;
  ended?: boolean;
}

/** As booking writes it. */
export async function plantVisit({ owner, providers }: Clinic, { patient, at, unit = 0, ended }: Visit): Promise<void> {
  const { id, units } = providers.alloptik;
  await owner.query(
    `INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at, ended_at)
     VALUES ($1, $2, $3, $4, 'visit', $5, $6)`,
    [id, patient, units[unit]?.id, randomUUID(), at, ended ? at : null],
  );
}

export async function plantBlock({ owner, providers }: Clinic, patient: string, unit: number): Promise<void> {
  const { id, units } = providers.alloptik;
  await owner.query(
    `INSERT INTO access.block (provider_id, id, patient_id, unit_id, from_at) VALUES ($1, $2, $3, $4, '2026-03-01T00:00:00Z')`,
    [id, randomUUID(), patient, units[unit]?.id],
  );
}

/** Lets hours pass, and nobody is signed out for having been still. */
export async function hoursPass({ clock, owner }: Clinic, hours: number): Promise<void> {
  clock.set(new Date(clock.now().getTime() + hours * 3_600_000));
  await owner.query('UPDATE access.session SET last_used_at = $1', [clock.now()]);
}

export async function linesAbout({ owner }: Clinic, patient: string): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(
    `SELECT activity || ' ' || resource_type AS line FROM access.access_log WHERE patient_id = $1 ORDER BY at`,
    [patient],
  );
  return rows.map(({ line }) => line);
}
