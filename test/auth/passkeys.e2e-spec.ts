import type { Agent } from 'supertest';
import { Authenticator, type Lie } from '../support/authenticator.js';
import { type Clinic, MONDAY_MORNING } from '../support/clinic.js';
import { asked, type Colleague, computer, employ, enrol, identify, openClinic, ORIGIN, touch } from './computer.js';

describe('an employee’s passkey', () => {
  let clinic: Clinic;
  let karin: Colleague;
  let desk: Agent;

  beforeAll(async () => {
    clinic = await openClinic();
    karin = await employ(clinic, 0);
    desk = computer(clinic);
    await identify(desk, karin);
    await enrol(desk, karin, 'YubiKey på nyckelringen');
  });
  beforeEach(() => clinic.clock.set(new Date(MONDAY_MORNING)));
  afterAll(() => clinic.close());

  const lines = async (): Promise<number> => {
    const { rows } = await clinic.owner.query(
      `SELECT count(*)::int AS refused FROM access.access_log WHERE outcome = 'refused' AND employee_id = $1`,
      [karin.employeeId],
    );
    return rows[0].refused;
  };
  /** Everything that a sign-in could have changed. */
  const state = async (): Promise<unknown> => {
    const { rows } = await clinic.owner.query(
      `SELECT (SELECT jsonb_agg(k ORDER BY k.id) FROM access.passkey k) AS keys, (SELECT jsonb_agg(s ORDER BY s.id) FROM access.session s) AS sessions`,
    );
    return rows[0];
  };

  it('is asked for with a finger or a PIN, and found without a name', async () => {
    const { body } = await desk.post('/api/passkeys/options').expect(201);
    expect(body.options).toMatchObject({
      rp: { id: 'localhost', name: 'Kallelse' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: karin.key.credentialId }],
    });
    const options = await asked(computer(clinic));
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(options).not.toHaveProperty('allowCredentials');
  });

  it('lets her in at the first touch, in her own name', async () => {
    const elsewhere = computer(clinic);
    const { body } = await await touch(elsewhere, karin);
    expect(body).toEqual({ leftAt: null });
    expect((await elsewhere.get('/api/session').expect(200)).body).toMatchObject({
      name: 'Nummer 0 Testsson',
      openedWith: 'passkey',
    });
  });

  it('is listed under her name for it, and only for her', async () => {
    const { body } = await desk.get('/api/passkeys').expect(200);
    expect(body).toEqual([expect.objectContaining({ name: 'YubiKey på nyckelringen', lastUsedAt: MONDAY_MORNING })]);
    const other = await clinic.as('receptionist');
    expect((await other.get('/api/passkeys').expect(200)).body).toEqual([]);
    await other.delete(`/api/passkeys/${body[0].id}`).expect(404);
  });

  const LIES: [string, string, Lie][] = [
    ['from a page that looks like ours', 'another-origin', { origin: 'https://kallelse.example' }],
    ['for a question that was put to somebody else', 'another-challenge', { challenge: 'bm90IHlvdXJz' }],
    ['made for another relying party', 'not-verified', { rpId: 'kallelse.example' }],
    ['touched, but without finger or PIN', 'not-verified', { unverified: true }],
    ['that counts as if it had been copied', 'copied-key', { counter: 1 }],
  ];

  it.each(LIES)('opens nothing %s, and leaves a line in her name', async (_told, reason, lie) => {
    const stranger = computer(clinic);
    const before = await state();
    const refusals = await lines();
    const { body } = await touch(stranger, karin, lie);
    expect(body).toMatchObject({ type: '/problems/passkey-refused', reason });
    await stranger.get('/api/session').expect(401);
    expect(await state()).toEqual(before);
    expect(await lines()).toBe(refusals + 1);
    // The key itself counts on; what was refused is not held against her.
    await karin.key.touch({ challenge: '' }, { counter: 1_000 + refusals });
    expect((await touch(computer(clinic), karin)).status).toBe(200);
  });

  it('opens nothing with the signature of another key', async () => {
    const stranger = computer(clinic);
    const forged = new Authenticator(ORIGIN).touch(await asked(stranger));
    const { body } = await stranger
      .post('/api/sign-in/passkey')
      .send({ ...forged, credentialId: karin.key.credentialId })
      .expect(403);
    expect(body.reason).toBe('not-verified');
  });

  it('opens nothing when it was never enrolled', async () => {
    const stranger = computer(clinic);
    const { body } = await touch(stranger, { key: new Authenticator(ORIGIN) });
    expect(body.reason).toBe('unknown-key');
  });

  it('answers a question once, in the browser that asked, and in time', async () => {
    const browser = computer(clinic);
    const answer = karin.key.touch(await asked(browser));
    await computer(clinic).post('/api/sign-in/passkey').send(answer).expect(403);
    await browser.post('/api/sign-in/passkey').send(answer).expect(200);
    const { body } = await browser.post('/api/sign-in/passkey').send(answer).expect(403);
    expect(body.type).toBe('/problems/passkey-challenge-over');

    const late = karin.key.touch(await asked(browser));
    clinic.clock.set(new Date(clinic.clock.now().getTime() + 5 * 60_000));
    await browser.post('/api/sign-in/passkey').send(late).expect(403);
  });

  it('says which field of an answer cannot be read', async () => {
    const { body } = await computer(clinic).post('/api/sign-in/passkey').send({ credentialId: '<script>' }).expect(400);
    expect(body.fields).toContainEqual({ field: 'credentialId', code: 'not-bytes' });
  });

  it('begets no other: a new one is added only in a session that BankID opened', async () => {
    const elsewhere = computer(clinic);
    await touch(elsewhere, karin);
    const { body } = await elsewhere.post('/api/passkeys/options').expect(403);
    expect(body.type).toBe('/problems/bankid-needed');
    const { body: begun } = await desk.post('/api/passkeys/options').expect(201);
    const second = new Authenticator(ORIGIN);
    await elsewhere
      .post('/api/passkeys')
      .send({ name: 'Stulen', ...second.enrol(begun.options) })
      .expect(403);
  });

  it.each([
    ['from another origin', { origin: 'https://kallelse.example' }],
    ['without finger or PIN', { unverified: true }],
  ] as [string, Lie][])('is not enrolled %s', async (_told, lie) => {
    const before = await state();
    const refusals = await lines();
    const second = new Authenticator(ORIGIN);
    const { body } = await desk.post('/api/passkeys/options').expect(201);
    await desk
      .post('/api/passkeys')
      .send({ name: 'Ny', ...second.enrol(body.options, lie) })
      .expect(403);
    await desk
      .post('/api/passkeys')
      .send({ name: 'Ny', ...second.enrol(body.options) })
      .expect(403);
    expect(await state()).toEqual(before);
    expect(await lines()).toBe(refusals + 2);
  });

  it('is added only by whoever has just shown who she is, not from a screen left open', async () => {
    clinic.clock.set(new Date(clinic.clock.now().getTime() + 31 * 60_000));
    const { body } = await desk.post('/api/passkeys/options').expect(403);
    expect(body.type).toBe('/problems/bankid-needed');
  });

  it('is enrolled once, for one person', async () => {
    const bertil = await employ(clinic, 1);
    const browser = computer(clinic);
    await identify(browser, bertil);
    const { body } = await browser.post('/api/passkeys/options').expect(201);
    const { body: refused } = await browser
      .post('/api/passkeys')
      .send({ name: 'Karins', ...karin.key.enrol(body.options) })
      .expect(403);
    expect(refused).toMatchObject({ reason: 'known-key' });
  });

  it('tells two that arrive at once with the same count apart from one', async () => {
    const browsers = [computer(clinic), computer(clinic)];
    const questions = await Promise.all(browsers.map(asked));
    const answers = questions.map((question) => karin.key.touch(question, { counter: 50_000 }));
    const told = await Promise.all(
      browsers.map((browser, place) => browser.post('/api/sign-in/passkey').send(answers[place])),
    );
    expect(told.map(({ status }) => status).sort()).toEqual([200, 403]);
  });

  it('opens nothing once she has taken it away', async () => {
    const browser = computer(clinic);
    await identify(browser, karin);
    const second = { ...karin, key: new Authenticator(ORIGIN) };
    const id = await enrol(browser, second, 'Den andra');
    await browser.delete(`/api/passkeys/${id}`).expect(204);
    const { body } = await touch(computer(clinic), second);
    expect(body).toMatchObject({ type: '/problems/passkey-refused', reason: 'unknown-key' });
  });

  it('opens nothing from the day her employment ends', async () => {
    const refusals = await lines();
    await clinic.owner.query(`UPDATE access.employee SET ended_on = '2026-03-02' WHERE id = $1`, [karin.employeeId]);
    const before = await state();
    const { body, status } = await touch(computer(clinic), karin);
    expect([status, body.reason]).toEqual([403, 'no-assignment']);
    expect(await state()).toEqual(before);
    expect(await lines()).toBe(refusals + 1);
  });
});
