import { randomUUID } from 'node:crypto';
import { startWorker } from '../../apps/worker/src/start.js';
import { Clinic } from '../support/clinic.js';
import { eventually } from '../support/eventually.js';
import { registerPatient } from '../support/people.js';

const YESTERDAY = new Date(Date.now() - 24 * 3_600_000);

describe('The night', () => {
  let clinic: Clinic;
  let worker: { stop(): Promise<void> } | undefined;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(async () => {
    await worker?.stop();
    await clinic.close();
  });

  const count = async (text: string): Promise<number> =>
    ((await clinic.owner.query<{ count: number }>(`SELECT count(*)::int FROM ${text}`)).rows[0] as { count: number })
      .count;

  it('puts yesterday’s openings by choice on the list, draws the month before, and forgets whom people searched for', async () => {
    const { employeeId, providerId, unitId, agent } = await clinic.staff('clinician');
    const patient = await registerPatient(agent, 0);
    await clinic.owner.query(
      `INSERT INTO access.active_choice (provider_id, id, at, employee_id, unit_id, patient_id, kind, reason, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'without-relation', 'complaint', $3)`,
      [providerId, randomUUID(), YESTERDAY, employeeId, unitId, patient],
    );
    await clinic.owner.query(
      `INSERT INTO access.access_log
         (provider_id, at, actor_kind, employee_id, role, unit_id, purpose, permission, outcome, activity, patient_id, resource_type)
       VALUES ($1, $2, 'staff', $3, 'clinician', $4, 'journal', 'journal:read', 'granted', 'Läsa', $5, 'Journal')`,
      [providerId, YESTERDAY, employeeId, unitId, patient],
    );
    await clinic.owner.query(
      `INSERT INTO access.patient_search (provider_id, employee_id, unit_id, at) VALUES ($1, $2, $3, '2026-01-01')`,
      [providerId, employeeId, unitId],
    );
    await clinic.owner.query(
      `INSERT INTO platform.outbox (provider_id, queue, permission, entity_id) VALUES ($1, 'access-log.sample', 'access-log:sample', $2)`,
      [providerId, randomUUID()],
    );

    worker = await startWorker({ NODE_ENV: 'test', DEMO: '1', ...clinic.database });

    await eventually(async () => expect(await count(`audit.review_item WHERE drawn = 'choice'`)).toBe(1));
    await eventually(async () => expect(await count(`access.patient_search WHERE at = '2026-01-01'`)).toBe(0));
    expect(await count('audit.review_draw')).toBeGreaterThan(0);
  });
});
