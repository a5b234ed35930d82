import request, { type Agent } from 'supertest';
import { qrCode } from '../../apps/api/src/auth/bankid-qr.js';
import { Clinic, MONDAY_MORNING } from '../support/clinic.js';
import vectors from '../vectors/test-identities.json' with { type: 'json' };

const { personnummer: identities } = vectors;
const [astrid, bertil] = identities.filter((number) => number > '1960') as [string, string];

describe('signing in with BankID', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  beforeEach(() => clinic.clock.set(new Date(MONDAY_MORNING)));
  afterAll(() => clinic.close());

  async function begin(
    browser: Agent,
    body: object = { audience: 'staff' },
  ): Promise<{ qr: string; autoStartToken: string }> {
    return (await browser.post('/api/sign-in/orders').send(body).expect(201)).body;
  }

  const answer = (choice: object) => request(clinic.api.url).post('/simulator/bankid/choice').send(choice);

  const collect = async (browser: Agent) =>
    (await browser.post('/api/sign-in/orders/current/collection').expect(200)).body;

  /** An optician with a BankID of her own. */
  async function employ(number: string): Promise<{ employeeId: string; assignmentId: string }> {
    const employed = await clinic.staff('clinician');
    await clinic.owner.query('UPDATE access.employee SET personnummer = $1 WHERE id = $2', [
      number,
      employed.employeeId,
    ]);
    return employed;
  }

  it('lets an optician in by the code on the screen, and forgets the order', async () => {
    await employ(astrid);
    const browser = clinic.visitor();
    const { qr } = await begin(browser);
    expect(await collect(browser)).toMatchObject({
      status: 'pending',
      hintCode: 'outstandingTransaction',
      message: { sv: /BankID-appen/ },
    });
    await answer({ qr, personnummer: astrid, hints: ['userSign'] }).expect(200);
    expect(await collect(browser)).toMatchObject({ status: 'pending', hintCode: 'userSign' });
    expect(await collect(browser)).toEqual({ status: 'complete' });

    const { body } = await browser.get('/api/session').expect(200);
    expect(body).toMatchObject({ kind: 'staff', role: 'clinician', name: 'Test Testsson' });
    await browser.post('/api/sign-in/orders/current/collection').expect(404);
    expect((await clinic.owner.query('SELECT FROM access.bankid_order')).rowCount).toBe(0);
  });

  it('shows a new code each second, of which an old one opens nothing', async () => {
    const browser = clinic.visitor();
    const { qr } = await begin(browser);
    clinic.clock.set(new Date(clinic.clock.now().getTime() + 10_000));
    const later = await collect(browser);
    expect(later.qr).toMatch(/\.10\.[0-9a-f]{64}$/);
    expect(later.qr).not.toBe(qr);
    await answer({ qr, personnummer: astrid }).expect(400);
    await answer({
      qr: qrCode({ qrStartToken: qr.split('.')[1] ?? '', qrStartSecret: '' }, 10),
      personnummer: astrid,
    }).expect(400);
    await answer({ qr: later.qr, personnummer: astrid }).expect(200);
  });

  it('binds the order to the browser that began it', async () => {
    const attacker = clinic.visitor();
    const { autoStartToken } = await begin(attacker);
    const victim = clinic.visitor();
    await answer({ autoStartToken, personnummer: bertil }).expect(200);
    await victim.post('/api/sign-in/orders/current/collection').expect(404);
    await victim.get('/api/session').expect(401);
  });

  it('keeps what the sign-in hangs on away from pages: HttpOnly, SameSite, and no secret in any answer', async () => {
    const answered = await request(clinic.api.url).post('/api/sign-in/orders').send({ audience: 'staff' }).expect(201);
    const [cookie] = answered.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^kallelse_order=[\w-]{32};.*HttpOnly; SameSite=Lax$/);
    const { rows } = await clinic.owner.query('SELECT order_ref, qr_start_secret FROM access.bankid_order');
    for (const secret of rows.flatMap((row: object) => Object.values(row))) {
      expect(JSON.stringify([answered.body, answered.headers])).not.toContain(secret);
    }
    expect(Object.keys(answered.body).sort()).toEqual(['autoStartToken', 'launchUrl', 'qr']);
  });

  it('stores only the hash of the session token', async () => {
    await employ(identities.filter((number) => number > '1960')[2] as string);
    const browser = clinic.visitor();
    const { autoStartToken } = await begin(browser);
    await answer({ autoStartToken, personnummer: identities.filter((number) => number > '1960')[2] }).expect(200);
    const completed = await browser.post('/api/sign-in/orders/current/collection').expect(200);
    const cookie = (completed.get('Set-Cookie') ?? []).find((one) => one.startsWith('kallelse_session=')) ?? '';
    const token = /kallelse_session=([\w-]+)/.exec(cookie)?.[1] ?? '';
    expect(token.length).toBeGreaterThanOrEqual(22);
    const { rows } = await clinic.owner.query('SELECT row_to_json(s)::text AS row FROM access.session s');
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
  });

  it('tells somebody who works nowhere that they are known but have nothing to do here', async () => {
    const browser = clinic.visitor();
    const { autoStartToken } = await begin(browser);
    await answer({ autoStartToken, personnummer: bertil }).expect(200);
    expect(await collect(browser)).toMatchObject({
      status: 'failed',
      hintCode: 'noAssignment',
      message: { en: /no assignment/ },
    });
    await browser.get('/api/session').expect(401);
  });

  it.each(['userCancel', 'expiredTransaction', 'certificateErr', 'cancelled', 'startFailed', 'somethingNew'])(
    'tells the person what to do after %s',
    async (outcome) => {
      const browser = clinic.visitor();
      const { autoStartToken } = await begin(browser);
      await answer({ autoStartToken, personnummer: bertil, outcome }).expect(200);
      const failed = await collect(browser);
      expect(failed).toMatchObject({
        status: 'failed',
        hintCode: outcome,
        message: { sv: expect.any(String), en: expect.any(String) },
      });
    },
  );

  it('lets a patient in at one provider, known there or not', async () => {
    const browser = clinic.visitor();
    const { autoStartToken } = await begin(browser, { audience: 'patient', provider: 'halsoklustret' });
    await answer({ autoStartToken, personnummer: bertil }).expect(200);
    expect(await collect(browser)).toEqual({ status: 'complete' });
    const { body } = await browser.get('/api/session').expect(200);
    expect(body).toMatchObject({ kind: 'patient', role: null, unit: null, provider: { slug: 'halsoklustret' } });
    await browser.get('/api/services').expect(403);
  });

  it('greets a patient by the name BankID vouches for, not by what a stranger once stated', async () => {
    await clinic.owner.query(
      `WITH stated AS (
         INSERT INTO patient.patient (provider_id, id, given_name, family_name, identity_assurance)
         VALUES ($1, gen_random_uuid(), 'Kalle', 'Anka', 'stated') RETURNING provider_id, id)
       INSERT INTO patient.identifier (provider_id, id, patient_id, kind, domain, value, valid_from)
       SELECT provider_id, gen_random_uuid(), id, 'personnummer', '1.2.752.129.2.1.3.1', $2, '2026-01-01' FROM stated`,
      [clinic.providers.alloptik.id, bertil],
    );
    const browser = clinic.visitor();
    const { autoStartToken } = await begin(browser, { audience: 'patient', provider: 'alloptik' });
    await answer({ autoStartToken, personnummer: bertil }).expect(200);
    await collect(browser);

    expect((await browser.get('/api/session').expect(200)).body.name).not.toContain('Anka');
    await browser.get('/api/me/bookings').expect(200);
  });

  it('asks which provider a patient means', async () => {
    const visitor = clinic.visitor();
    const { body } = await visitor.post('/api/sign-in/orders').send({ audience: 'patient' }).expect(400);
    expect(body.fields).toEqual([{ field: 'provider', code: 'required' }]);
    await visitor.post('/api/sign-in/orders').send({ audience: 'patient', provider: 'nowhere' }).expect(404);
    await visitor.post('/api/sign-in/orders').send({ audience: 'everybody' }).expect(400);
  });

  it('withdraws an order that is given up', async () => {
    const browser = clinic.visitor();
    const { autoStartToken } = await begin(browser);
    await browser.delete('/api/sign-in/orders/current').expect(204);
    await answer({ autoStartToken, personnummer: bertil }).expect(400);
    await browser.delete('/api/sign-in/orders/current').expect(204);
  });

  it('lets somebody with two assignments change between them, and nobody take another’s', async () => {
    const first = await clinic.staff('receptionist');
    const other = await clinic.staff('receptionist', { unit: 1 });
    await clinic.owner.query('UPDATE access.assignment SET employee_id = $1 WHERE id = $2', [
      first.employeeId,
      other.assignmentId,
    ]);
    const { body } = await first.agent
      .put('/api/session/assignment')
      .send({ assignmentId: other.assignmentId })
      .expect(200);
    expect(body.unit.id).toBe(other.unitId);
    expect(body.assignments).toHaveLength(2);
    const stranger = await clinic.staff('receptionist');
    await first.agent.put('/api/session/assignment').send({ assignmentId: stranger.assignmentId }).expect(404);
  });
});

describe('signing in while BankID is away', () => {
  it('says so, and works again when BankID does', async () => {
    const clinic = await Clinic.open(MONDAY_MORNING, { BANKID_URL: 'http://127.0.0.1:9' });
    const { body } = await clinic.visitor().post('/api/sign-in/orders').send({ audience: 'staff' }).expect(503);
    expect(body.type).toBe('/problems/temporarily-unavailable');
    await clinic.visitor().get('/api/health').expect(200);
    await clinic.close();
  });
});
