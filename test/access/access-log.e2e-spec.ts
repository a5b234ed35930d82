import { Jobs } from '@kallelse/access';
import { sql } from '@kallelse/platform';
import { Client } from 'pg';
import { Clinic } from '../support/clinic.js';

interface Fault {
  fault: string;
  [key: string]: unknown;
}

describe('the access log', () => {
  let clinic: Clinic;
  let superuser: Client;

  beforeAll(async () => {
    clinic = await Clinic.open();
    superuser = new Client({ connectionString: clinic.database.SUPERUSER_URL });
    await superuser.connect();
    const receptionist = await clinic.as('receptionist');
    await receptionist
      .post('/api/patients')
      .set('Idempotency-Key', 'registers-one')
      .send({ personnummer: '19760104-2398', givenName: 'Astrid', familyName: 'Lind' })
      .expect(201);
    for (let reading = 0; reading < 5; reading++) {
      await receptionist.post('/api/patients/search').send({ personnummer: '197601042398' }).expect(200);
    }
  });
  afterAll(async () => {
    await superuser.end();
    await clinic.close();
  });

  const inTheLog = <T>(work: () => Promise<T>): Promise<T> =>
    clinic.api.app.get(Jobs).asJob('access-log:seal', clinic.providers.alloptik.id, work);
  const verify = (): Promise<Fault[]> => inTheLog(() => sql<Fault>('SELECT * FROM access.verify_log()'));
  const seal = (): Promise<{ sealed: string }[]> =>
    inTheLog(() => sql<{ sealed: string }>('SELECT access.seal_log() AS sealed'));

  /** Tampers as only a superuser can, looks what verification says, and puts everything back. */
  const afterTampering = async (statement: string): Promise<string[]> => {
    await superuser.query('CREATE TEMP TABLE before AS SELECT * FROM access.access_log');
    await superuser.query(statement);
    const faults = await verify();
    await superuser.query(
      'DELETE FROM access.access_log; INSERT INTO access.access_log SELECT * FROM before; DROP TABLE before',
    );
    return faults.map(({ fault }) => fault);
  };

  it('tells of every reading and writing who, at which unit, in which role and for which purpose', async () => {
    const { rows } = await clinic.owner.query(
      `SELECT activity, role, purpose, count(*)::int AS lines FROM access.access_log
       WHERE unit_id = $1 AND patient_id IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1`,
      [clinic.providers.alloptik.units[0]?.id],
    );
    expect(rows.find(({ activity }) => activity === 'Skriva')).toMatchObject({
      role: 'receptionist',
      purpose: 'booking',
      lines: 1,
    });
    expect(rows.find(({ activity }) => activity === 'Läsa').lines).toBeGreaterThanOrEqual(5);
  });

  it('is sealed behind the readers, each line once', async () => {
    const [first] = await seal();
    expect(Number(first?.sealed)).toBeGreaterThanOrEqual(6);
    expect(await seal()).toEqual([{ sealed: '0' }]);
    expect(await verify()).toEqual([]);
  });

  it('shows which line somebody altered, and which somebody took away', async () => {
    const oneLine = '(SELECT id FROM access.access_log ORDER BY at OFFSET 2 LIMIT 1)';
    expect(await afterTampering(`UPDATE access.access_log SET purpose = 'recall' WHERE id = ${oneLine}`)).toEqual([
      'line-altered',
    ]);
    expect(await afterTampering(`DELETE FROM access.access_log WHERE id = ${oneLine}`)).toEqual(['line-missing']);
    expect(await verify()).toEqual([]);
  });

  it('is kept for five years: not even its owner can drop a younger month', async () => {
    await expect(clinic.owner.query(`SELECT access.drop_log_month('2026-03-01')`)).rejects.toMatchObject({
      code: '23514',
    });
  });

  it('has a place for the lines of two years to come', async () => {
    const { body } = await clinic.visitor().get('/api/health').expect(200);
    expect(body).toMatchObject({ status: 'ok', logMonthsAhead: 24 });
  });

  it('is written by nobody but its own function, not even by the application’s login', async () => {
    const login = new Client({ connectionString: clinic.database.DATABASE_URL });
    await login.connect();
    await expect(login.query('INSERT INTO access.access_log SELECT * FROM access.access_log')).rejects.toMatchObject({
      code: '42501',
    });
    await login.end();
  });
});
