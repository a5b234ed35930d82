import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Clinic } from '../support/clinic.js';

/** Waits for the application to stand at a lock, and ends its connection. PostgreSQL tells when; nothing is guessed from the time. */
async function endTheConnectionThatWaits({ database }: Clinic): Promise<void> {
  const superuser = new Client({ connectionString: database.SUPERUSER_URL });
  await superuser.connect();
  const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE wait_event_type = 'Lock' AND usename = 'kallelse_app' AND datname = current_database()`;
  let ended = 0;
  for (let tries = 0; ended === 0 && tries < 400; tries++) {
    ended = (await superuser.query(end)).rowCount ?? 0;
    await pause(10);
  }
  await superuser.end();
  expect(ended).toBe(1);
}

describe('a database connection that dies in the middle of a request', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.close());

  it('is answered with "try again shortly", and the next request works without a restart', async () => {
    const receptionist = await clinic.as('receptionist');
    const blocker = await clinic.owner.connect();
    await blocker.query('BEGIN; LOCK TABLE patient.identifier IN ACCESS EXCLUSIVE MODE');
    const asked = receptionist
      .post('/api/patients/search')
      .send({ personnummer: '19760104-2398' })
      .then((answer) => answer);
    await endTheConnectionThatWaits(clinic);
    const { status, body, headers } = await asked;
    await blocker.query('ROLLBACK');
    blocker.release();

    expect({ status, type: body.type }).toEqual({ status: 503, type: '/problems/temporarily-unavailable' });
    expect(headers['retry-after']).toBe('2');
    await receptionist.get('/api/session').expect(200);
  });
});
