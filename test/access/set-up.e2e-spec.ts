import { SystemClock } from '@kallelse/platform';
import { Pool } from 'pg';
import request from 'supertest';
import { startApi, type RunningApi } from '../../apps/api/src/start.js';
import { setUp } from '../../migrations/set-up.js';
import { databaseForWorker, type TestDatabase } from '../support/postgres.js';

const PLAN = {
  provider: {
    slug: 'alloptik',
    name: 'Alloptik',
    legalName: 'OptikSfären AB',
    policy: 'alloptik',
    contact: 'dataskydd@example.se',
  },
  units: [
    { slug: 'torget', name: 'Alloptik Torget', address: 'Torget 1', phone: '08-465 004 00', discipline: 'optometry' },
  ],
  headOfOperations: {
    givenName: 'Anna',
    familyName: 'Forsberg',
    title: 'Verksamhetschef',
    personnummer: '19760104-2398',
  },
  analysis: { tasks: 't', categories: 'c', risks: 'r', decision: 'd', decidedOn: '2026-01-01', reviewOn: '2027-01-01' },
} as const;

describe('a new care provider, set up by command', () => {
  let database: TestDatabase;
  let api: RunningApi;

  beforeAll(async () => {
    database = await databaseForWorker();
    await setUp(database.DATABASE_OWNER_URL, PLAN, '2026-03-02');
    api = await startApi({ ...process.env, ...database, NODE_ENV: 'test', PORT: '0', DEMO: '1' }, new SystemClock());
  });
  afterAll(() => api.stop());

  it('lets the first head of operations in by BankID, and knows the unit', async () => {
    const browser = request.agent(api.url);
    const { body: order } = await browser.post('/api/sign-in/orders').send({ audience: 'staff' }).expect(201);
    await browser
      .post('/simulator/bankid/choice')
      .send({ autoStartToken: order.autoStartToken, personnummer: '197601042398' })
      .expect(200);
    await browser.post('/api/sign-in/orders/current/collection').expect(200);
    const { body } = await browser.get('/api/session').expect(200);
    expect(body).toMatchObject({
      name: 'Anna Forsberg',
      role: 'head-of-operations',
      unit: { name: 'Alloptik Torget' },
    });
  });

  it('gives the operator no right to patients: the owner of the tables is not who the application runs as', async () => {
    const asApplication = new Pool({ connectionString: database.DATABASE_URL, max: 1 });
    await expect(asApplication.query('SELECT * FROM patient.patient')).rejects.toMatchObject({ code: '42501' });
    await asApplication.end();
  });

  it('is refused whole when the number is not a person’s', async () => {
    const wrong = {
      ...PLAN,
      provider: { ...PLAN.provider, slug: 'other' },
      headOfOperations: { ...PLAN.headOfOperations, personnummer: '556940-3339' },
    };
    await expect(setUp(database.DATABASE_OWNER_URL, wrong, '2026-03-02')).rejects.toThrow('organisation-number');
    const { body } = await request(api.url).get('/api/providers').expect(200);
    expect(body).toEqual([{ slug: 'alloptik', name: 'Alloptik' }]);
  });

  it('does not start as a login that owns the tables, for row level security would not bind it', async () => {
    const asOwner = {
      ...process.env,
      ...database,
      DATABASE_URL: database.DATABASE_OWNER_URL,
      NODE_ENV: 'test',
      PORT: '0',
    };
    await expect(startApi(asOwner)).rejects.toThrow('owns no table');
  });
});
