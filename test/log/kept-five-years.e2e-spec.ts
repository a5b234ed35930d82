import { Jobs } from '@kallelse/access';
import { sql } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { verifyLog } from './verify-log.js';

/** HSLF-FS 2016:40 4 kap. 9 §. */
describe('A month of the access log that has been kept for five years', () => {
  let clinic: Clinic;
  let officer: Agent;
  let patient: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    await clinic.owner.query(`
      CREATE TABLE access.access_log_2020_01 PARTITION OF access.access_log FOR VALUES FROM ('2020-01-01Z') TO ('2020-02-01Z');
      CREATE TABLE access.access_log_2020_02 PARTITION OF access.access_log FOR VALUES FROM ('2020-02-01Z') TO ('2020-03-01Z')`);
    for (const at of ['2020-01-10T12:00Z', '2020-01-20T12:00Z', '2020-01-31T23:59:59Z', '2020-02-03T08:00Z']) {
      await clinic.owner.query(
        `INSERT INTO access.access_log (provider_id, at, actor_kind, role, purpose, permission, outcome)
         VALUES ($1, $2, 'staff', 'clinician', 'journal', 'journal:read', 'refused')`,
        [clinic.providers.alloptik.id, at],
      );
    }
    patient = await registerPatient(await clinic.as('receptionist'), 1);
    officer = await clinic.as('data-protection-officer');
  });

  afterAll(() => clinic.close());

  const inTheLog = <T>(work: () => Promise<T>): Promise<T> =>
    clinic.api.app.get(Jobs).asJob('access-log:seal', clinic.providers.alloptik.id, work);
  const verify = () => inTheLog(() => sql('SELECT * FROM access.verify_log()'));
  const seal = () => inTheLog(() => sql('SELECT access.seal_log()'));
  const retain = () => inTheLog(() => sql<{ month: string }>('SELECT access.retain_log()::text AS month'));

  it('does not let go of it before every line is sealed', async () => {
    await expect(retain()).rejects.toMatchObject({ code: '55000' });
  });

  it('drops it, leaves a report, and is sound without it', async () => {
    await seal();
    expect(await retain()).toEqual([{ month: '2020-01-01' }, { month: '2020-02-01' }]);
    const { rows } = await clinic.owner.query(
      'SELECT month::text, lines::int, last_seq::int, dropped_at IS NOT NULL AS told FROM access.access_log_dropped_month ORDER BY 1',
    );
    expect(rows).toEqual([
      { month: '2020-01-01', lines: 3, last_seq: 3, told: true },
      { month: '2020-02-01', lines: 1, last_seq: 4, told: true },
    ]);
    expect(await retain()).toEqual([]);
    expect(await verify()).toEqual([]);
    expect((await verifyLog(clinic)).told).toMatch(/^alloptik: sound\..* 2 months dropped after five years/);
  });

  it('shows it to whoever answers for the log, and still finds what somebody changes', async () => {
    const { body } = await officer.get('/api/access-log/verification').expect(200);
    expect(body).toMatchObject({
      fault: null,
      droppedMonths: [{ month: '2020-01', lines: 3, lastSeq: 3 }, { month: '2020-02' }],
    });
    await clinic.owner.query(`UPDATE access.access_log SET patient_id = NULL WHERE patient_id = $1`, [patient]);
    const { body: after } = await officer.get('/api/access-log/verification').expect(200);
    expect(after).toMatchObject({ fault: { fault: 'line-altered', seq: 5 } });
    const { code, told } = await verifyLog(clinic);
    expect([code, told]).toEqual([1, expect.stringMatching(/BROKEN at seal 5, line [0-9a-f-]{36}: line-altered/)]);
  });
});
