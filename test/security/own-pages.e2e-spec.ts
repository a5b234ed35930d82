import { newId, newToken } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { nameOf, routesOf } from '../access/requests.js';
import { Clinic } from '../support/clinic.js';
import { changed, printsOf } from '../support/tables.js';

const JSON_TYPE = 'application/json';

describe('What changes something', () => {
  let clinic: Clinic;
  let desk: Agent;
  let changing: { method: 'post' | 'put' | 'delete' | 'patch'; url: string; name: string }[];

  beforeAll(async () => {
    clinic = await Clinic.open(undefined, { PUBLIC_URL: 'https://boka.example.se' });
    desk = await clinic.as('head-of-operations');
    changing = routesOf(clinic)
      .filter(({ method }) => method !== 'get')
      .map((route) => ({
        method: route.method as 'post',
        url: route.path.replace(/:(\w+)/g, () => newId()),
        name: nameOf(route),
      }));
  });
  afterAll(() => clinic.close());

  /** Every changing route, asked with these headers; those that answer otherwise than expected. */
  const otherwise = async (
    expected: { status: number; type: string },
    headers: Record<string, string>,
    body = '{}',
  ): Promise<string[]> => {
    const told: string[] = [];
    for (const { method, url, name } of changing) {
      const { status, text } = await desk[method](url).set('Content-Type', JSON_TYPE).set(headers).send(body);
      const { type } = JSON.parse(text || '{}') as { type?: string };
      if (status !== expected.status || type !== `/problems/${expected.type}`) told.push(`${name}: ${status} ${type}`);
    }
    return told;
  };

  it.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site under the same domain', { 'Sec-Fetch-Site': 'same-site' }],
    ['an older browser at another site', { Origin: 'https://evil.example' }],
    ['a page without an origin', { Origin: 'null' }],
  ])('is refused when it comes from %s, whatever it is', async (_whence, headers) => {
    const before = await printsOf(clinic.owner);
    expect(await otherwise({ status: 403, type: 'from-another-site' }, headers)).toEqual([]);
    expect(changed(before, await printsOf(clinic.owner))).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused as %s, which a form of another site can send',
    async (type) => {
      const before = await printsOf(clinic.owner);
      expect(await otherwise({ status: 415, type: 'body-not-json' }, { 'Content-Type': type })).toEqual([]);
      expect(changed(before, await printsOf(clinic.owner))).toEqual([]);
    },
  );

  it.each([{ 'Sec-Fetch-Site': 'same-origin', Origin: 'https://boka.example.se' }, {}])(
    'is heard when it comes from our own pages, or from no browser: %j',
    async (headers) => {
      await desk.post('/api/patients/search').set(headers).send({ personnummer: '1' }).expect(400);
    },
  );
});

describe('A cookie of ours', () => {
  const BEGIN = { audience: 'staff' };
  const cookiesAt = async (publicUrl: string): Promise<string[]> => {
    const clinic = await Clinic.open(undefined, { PUBLIC_URL: publicUrl });
    const answer = await clinic.visitor().post('/api/sign-in/orders').send(BEGIN).expect(201);
    const forged = await clinic.visitor().get('/api/session').set('Cookie', `kallelse_session=${newToken()}`);
    expect(forged.status).toBe(401);
    await clinic.close();
    return answer.get('Set-Cookie') ?? [];
  };

  it('is bound to this host, hidden from scripts and sent only by https and from our own pages', async () => {
    const cookies = await cookiesAt('https://boka.example.se');
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(
        /^__Host-kallelse_[a-z]+=[\w-]{32,}; Max-Age=\d+; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
      );
    }
  });

  it('has its plain name only where people come by http, on a developer’s machine', async () => {
    expect(await cookiesAt('http://localhost:3000')).toEqual([expect.stringMatching(/^kallelse_order=/)]);
  });
});
