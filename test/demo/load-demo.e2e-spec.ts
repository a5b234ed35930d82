import { loadDemo } from '../../apps/api/src/demo/load.js';
import { sealOf } from '@kallelse/journal';
import { Pool } from 'pg';
import request from 'supertest';
import { type RunningApi, startApi } from '../../apps/api/src/start.js';
import { databaseForWorker } from '../support/postgres.js';
import vectors from '../vectors/test-identities.json' with { type: 'json' };

const { personnummer, samordningsnummer } = vectors;
describe('the demo', () => {
  let owner: Pool;
  let api: RunningApi;

  beforeAll(async () => {
    const database = await databaseForWorker();
    owner = new Pool({ connectionString: database.DATABASE_OWNER_URL, max: 2 });
    await loadDemo(database.DATABASE_OWNER_URL);
    api = await startApi({ ...process.env, NODE_ENV: 'test', PORT: '0', DEMO: '1', ...database });
  });
  afterAll(async () => {
    await api.stop();
    await owner.end();
  });

  const rows = async (text: string): Promise<Record<string, unknown>[]> => (await owner.query(text)).rows;

  it('has every test identity once for each provider, and nobody else', async () => {
    const found = await rows(
      'SELECT provider_id, array_agg(value ORDER BY value) AS numbers FROM patient.identifier GROUP BY provider_id',
    );
    const everybody = [...personnummer, ...samordningsnummer].sort();
    expect(found.map(({ numbers }) => numbers)).toEqual([everybody, everybody]);
  });

  it('lets everybody on its list sign in', async () => {
    const { body: people } = await request(api.url).get('/api/demo/people').expect(200);
    expect(people.length).toBeGreaterThan(15);
    for (const { role, personnummer: number, name } of people) {
      const browser = request.agent(api.url);
      const audience = role === 'patient' ? { audience: 'patient', provider: 'alloptik' } : { audience: 'staff' };
      const { body: order } = await browser.post('/api/sign-in/orders').send(audience).expect(201);
      await browser
        .post('/simulator/bankid/choice')
        .send({ autoStartToken: order.autoStartToken, personnummer: number })
        .expect(200);
      await browser.post('/api/sign-in/orders/current/collection').expect(200, { status: 'complete' });
      const { body: session } = await browser.get('/api/session').expect(200);
      expect(session.name).toBe(name);
    }
  });

  it('has one person with protected identity and one who blocks a unit, for each provider', async () => {
    const protectedOnes = await rows(
      'SELECT count(*)::int AS many FROM patient.patient WHERE protected_identity GROUP BY provider_id',
    );
    const blocks = await rows(
      'SELECT count(*)::int AS many FROM access.block WHERE ended_at IS NULL GROUP BY provider_id',
    );
    expect([protectedOnes, blocks]).toEqual([
      [{ many: 1 }, { many: 1 }],
      [{ many: 1 }, { many: 1 }],
    ]);
  });

  it('has visits behind and ahead, and people due to be called where the policy names recall', async () => {
    const [visits] = await rows(
      'SELECT count(*) FILTER (WHERE starts_at < now()) > 100 AS behind, count(*) FILTER (WHERE starts_at > now()) > 100 AS ahead FROM booking.booking',
    );
    expect(visits).toEqual({ behind: true, ahead: true });
    const due =
      await rows(`SELECT p.slug, count(*) > 20 AS many FROM recall.item i JOIN access.provider p ON p.id = i.provider_id
                            WHERE i.state = 'open' AND i.opens_at <= now() GROUP BY p.slug`);
    expect(due).toEqual([{ slug: 'alloptik', many: true }]);
  });

  it('has journals whose seals hold', async () => {
    const signed = await rows(`
      SELECT e.id AS "entryId", s.version, e.patient_id AS "patientId", e.unit_id AS "unitId", e.template, v.examined_on::text AS "examinedOn",
             v.content, v.reason, jsonb_build_object('id', v.author_id, 'name', v.author_name, 'title', v.author_title) AS author,
             jsonb_build_object('id', s.signer_id, 'name', s.signer_name, 'title', s.signer_title,
               'licence', jsonb_build_object('type', s.licence_type, 'number', s.licence_number)) AS signer,
             s.signed_at AS "signedAt", s.seal
      FROM journal.signature s
      JOIN journal.entry e ON e.id = s.entry_id JOIN journal.entry_version v ON v.entry_id = e.id AND v.number = s.version`);
    expect(signed.length).toBeGreaterThan(100);
    for (const { seal, ...version } of signed) {
      expect(sealOf(version as unknown as Parameters<typeof sealOf>[0])).toBe(seal);
    }
  });

  it('has a mailbox that shows what would have been sent', async () => {
    await owner.query(`SELECT demo.keep_mail('astrid@example.se', 'Din tid', 'Välkommen', NULL)`);
    const { body } = await request(api.url).get('/api/demo/mailbox').expect(200);
    expect(body).toEqual([
      {
        id: expect.any(String),
        at: expect.any(String),
        to: 'astrid@example.se',
        subject: 'Din tid',
        text: 'Välkommen',
        ics: null,
      },
    ]);
  });
});
