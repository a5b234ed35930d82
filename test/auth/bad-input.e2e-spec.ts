import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newToken } from '@kallelse/platform';
import request from 'supertest';
import type { Clinic } from '../support/clinic.js';
import { MONDAY_MORNING } from '../support/clinic.js';
import { asked, type Colleague, computer, cookieIn, employ, enrol, identify, openClinic, touch } from './computer.js';

describe('a sign-in that is not what it seems', () => {
  let clinic: Clinic;
  let karin: Colleague;

  beforeAll(async () => {
    clinic = await openClinic();
    karin = await employ(clinic, 0);
  });
  beforeEach(() => clinic.clock.set(new Date(MONDAY_MORNING)));
  afterAll(() => clinic.close());

  const begun = async (browser = computer(clinic)) => {
    const order = await browser.post('/api/sign-in/orders').send({ audience: 'staff' }).expect(201);
    const choice = { autoStartToken: order.body.autoStartToken, personnummer: karin.personnummer };
    const cookie = `kallelse_order=${cookieIn(order, 'kallelse_order')}`;
    return { browser, cookie, answered: () => browser.post('/simulator/bankid/choice').send(choice) };
  };
  const collected = (browser: ReturnType<typeof computer>) => browser.post('/api/sign-in/orders/current/collection');
  const sessions = async (): Promise<number> =>
    (await clinic.owner.query('SELECT FROM access.session WHERE employee_id = $1', [karin.employeeId])).rowCount ?? 0;

  it('ends with an order that BankID has given up', async () => {
    const { browser } = await begun();
    clinic.clock.set(new Date(clinic.clock.now().getTime() + 60_000));
    expect((await collected(browser).expect(200)).body).toMatchObject({ status: 'failed', hintCode: 'startFailed' });
    await collected(browser).expect(404);
    expect(await sessions()).toBe(0);
  });

  it('does not begin with an order that is older than ten minutes', async () => {
    const { browser, answered } = await begun();
    await answered().expect(200);
    clinic.clock.set(new Date(clinic.clock.now().getTime() + 10 * 60_000));
    const { body } = await collected(browser).expect(404);
    expect(body.type).toBe('/problems/not-found');
    expect(await sessions()).toBe(0);
  });

  it('opens one session for one order, however often its answer is asked for', async () => {
    const { browser, cookie, answered } = await begun();
    await answered().expect(200);
    await collected(browser).expect(200);
    await computer(clinic).post('/api/sign-in/orders/current/collection').set('Cookie', cookie).expect(404);
    expect(await sessions()).toBe(1);
  });

  it('opens nothing for the browser that did not begin it', async () => {
    const before = await sessions();
    const { answered } = await begun();
    await answered().expect(200);
    const victim = computer(clinic);
    await collected(victim).expect(404);
    for (const cookie of [newToken(), 'x', '%00', `${newToken()}; kallelse_order=${newToken()}`]) {
      await request(clinic.api.url)
        .post('/api/sign-in/orders/current/collection')
        .set('Cookie', `kallelse_order=${cookie}`)
        .expect(404);
    }
    expect(await sessions()).toBe(before);
  });

  it('finds nobody by a session cookie that was changed in one place', async () => {
    const browser = computer(clinic);
    await identify(browser, karin);
    await enrol(browser, karin);
    const signedIn = await touch(browser, karin);
    const token = cookieIn(signedIn, 'kallelse_session') ?? '';
    const changed = [
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      token.toUpperCase(),
      token.slice(0, 20),
      `${token}A`,
    ];
    for (const guess of changed) {
      await computer(clinic).get('/api/session').set('Cookie', `kallelse_session=${guess}`).expect(401);
    }
    await computer(clinic).get('/api/session').set('Cookie', `kallelse_session=${token}`).expect(200);
  });

  it('is taken from no form of another site: only JSON is read, and cookies stay with our own pages', async () => {
    const browser = computer(clinic);
    await identify(browser, karin);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      await browser
        .post('/api/session/lock')
        .set('Content-Type', type)
        .send('leftAt=/personal')
        .expect((answer) => {
          expect(answer.status).toBeGreaterThanOrEqual(400);
        });
    }
    await browser.get('/api/session').expect(200);
    const answer = await request(clinic.api.url).post('/api/sign-in/passkey/options').expect(201);
    expect((answer.get('Set-Cookie') ?? []).join()).toMatch(/^kallelse_passkey=.*HttpOnly; SameSite=Lax$/);
  });
});

describe('the address that BankID is told', () => {
  let bankId: Server;
  let told: string[];

  beforeAll(async () => {
    told = [];
    bankId = createServer((message: IncomingMessage, response) => {
      message.setEncoding('utf8').on('data', (text: string) => told.push(String(JSON.parse(text).endUserIp)));
      message.on('end', () =>
        response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(JSON.stringify({ orderRef: 'o', autoStartToken: 'a', qrStartToken: 'q', qrStartSecret: 's' })),
      );
    });
    await new Promise<void>((listening) => bankId.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => bankId.close());

  const begin = (clinic: Clinic) =>
    clinic
      .visitor()
      .post('/api/sign-in/orders')
      .set('X-Forwarded-For', '198.51.100.7')
      .set('Forwarded', 'for=198.51.100.7')
      .set('X-Real-IP', '198.51.100.7')
      .send({ audience: 'staff' })
      .expect(201);

  it.each([
    ['is where the request comes from, whatever it says of itself', 'none', '127.0.0.1'],
    ['is the one told by a proxy that is named in the settings', '127.0.0.1', '198.51.100.7'],
  ])('%s', async (_told, proxies, address) => {
    const { port } = bankId.address() as AddressInfo;
    const clinic = await openClinic({ BANKID_URL: `http://127.0.0.1:${port}`, TRUSTED_PROXIES: proxies });
    await begin(clinic);
    await clinic.close();
    expect(told.at(-1)).toBe(address);
  });
});

describe('too many sign-ins', () => {
  it('stop the network they come from, and never a computer of the clinic or a person', async () => {
    const clinic = await openClinic({ VISITOR_REQUESTS_PER_HOUR: '4' });
    const karin = await employ(clinic, 0);
    const desk = computer(clinic);
    await identify(desk, karin);
    await enrol(desk, karin);
    const attacker = computer(clinic);
    for (let attempt = 0; attempt < 3; attempt++) {
      await asked(attacker);
    }
    const { body } = await attacker.post('/api/sign-in/passkey/options').expect(429);
    expect(body.type).toBe('/problems/too-many-requests');
    await attacker.post('/api/sign-in/orders').send({ audience: 'staff' }).expect(429);
    await attacker.post('/api/sign-in/passkey/options').set('Cookie', `kallelse_computer=${newToken()}`).expect(429);

    expect((await touch(desk, karin)).status).toBe(200);
    expect(await identify(desk, karin)).toEqual({ status: 'complete' });
    const { rows } = await clinic.owner.query('SELECT key_hash FROM platform.rate_limit');
    expect(rows.every(({ key_hash }) => /^[0-9a-f]{64}$/.test(key_hash))).toBe(true);
    await clinic.close();
  });
});
