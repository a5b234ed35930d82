import { Jobs } from '@kallelse/access';
import { sql } from '@kallelse/platform';
import { Client } from 'pg';
import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';

/** One head for all would make every reader wait for the one before; sealing behind them makes none. */
describe('Whoever reads', () => {
  let clinic: Clinic;
  let desk: Agent;
  let patient: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    desk = await clinic.as('receptionist');
    patient = await registerPatient(desk, 1);
  });
  afterAll(() => clinic.close());

  const inTheLog = <T>(work: () => Promise<T>): Promise<T> =>
    clinic.api.app.get(Jobs).asJob('access-log:seal', clinic.providers.alloptik.id, work);
  const read = () => desk.get(`/api/patients/${patient}`).expect(200);

  it('does not wait for a reader who is not done, nor for the sealer', async () => {
    await inTheLog(async () => {
      await sql(`SELECT access.log('Läsa', $1, 'Patient', $1)`, [patient]);
      await sql('SELECT access.seal_log()');
      // Both transactions stand open here: this one holds its line and the head of the chain.
      await read();
    });
  });

  it('finds no lock in the way, thirty-two at a time while the log is sealed', async () => {
    const superuser = new Client({ connectionString: clinic.database.SUPERUSER_URL });
    await superuser.connect();
    const waits: string[] = [];
    let reading = true;
    const watching = (async () => {
      while (reading) {
        const { rows } = await superuser.query<{ wait: string }>(WAITS);
        waits.push(...rows.map(({ wait }) => wait));
      }
    })();
    for (let burst = 0; burst < 4; burst++) {
      const sealing = inTheLog(() => sql('SELECT access.seal_log()'));
      await Promise.all([sealing, ...Array.from({ length: 32 }, read)]);
    }
    reading = false;
    await watching;
    await superuser.end();
    expect(waits).toEqual([]);
  });

  it('has every line sealed once, though it was sealed while they read', async () => {
    await inTheLog(() => sql('SELECT access.seal_log()'));
    expect(await inTheLog(() => sql('SELECT * FROM access.verify_log()'))).toEqual([]);
    const { rows } = await clinic.owner.query(
      `SELECT (SELECT count(*) FROM access.access_log) = (SELECT count(*) FROM access.access_log_seal) AS all_sealed`,
    );
    expect(rows).toEqual([{ all_sealed: true }]);
  });
});

/** Heavyweight locks only: a reader who waits for another transaction stands here. */
const WAITS = `
  SELECT wait_event_type || ' ' || wait_event AS wait FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'
  UNION ALL
  SELECT 'not granted ' || locktype FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
