import { decodeJwt, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { Clinic } from '../support/clinic.js';
import { ADULTS } from '../support/people.js';
import { Broker, CLAIM } from './broker.js';
import { Surfer } from './surfer.js';

const HOUSE = 'https://boka.example.se';
const [karin = '', stranger = ''] = ADULTS.slice(-2);

/** A token with other claims, signed by the broker's own key. */
const claiming =
  (change: JWTPayload) =>
  async (response: { id_token: string }, key: JWK): Promise<void> => {
    const claims = { ...decodeJwt(response.id_token), ...change };
    response.id_token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'only' })
      .sign(await importJWK(key, 'RS256'));
  };

describe('Staff who sign in by a broker', () => {
  let broker: Broker;
  let clinic: Clinic;

  beforeAll(async () => {
    broker = await Broker.open(`${HOUSE}/api/sign-in/oidc/callback`);
    // The broker's tokens carry the real time, so the clinic lives in it too.
    clinic = await Clinic.open(new Date().toISOString(), { ...broker.settings(), PUBLIC_URL: HOUSE });
    const { employeeId } = await clinic.staff('clinician');
    await clinic.owner.query('UPDATE access.employee SET personnummer = $1 WHERE id = $2', [karin, employeeId]);
  });
  beforeEach(() => {
    broker.person = karin;
    broker.forge = undefined;
  });
  afterAll(async () => {
    await clinic.close();
    await broker.close();
  });

  const begin = `/api/sign-in/oidc`;
  /** Goes to the broker and comes back: the address that the broker leads the browser to. */
  const answerFor = async (surfer: Surfer): Promise<string> => {
    const led = await surfer.follow(`${clinic.api.url}${begin}`, (next) => next.startsWith(HOUSE));
    return led.replace(HOUSE, clinic.api.url);
  };
  const sessions = async (): Promise<number> => {
    const { rows } = await clinic.owner.query<{ count: number }>('SELECT count(*)::int FROM access.session');
    return rows[0]?.count ?? 0;
  };
  const signedIn = (surfer: Surfer): string | undefined =>
    surfer.cookie(new URL(clinic.api.url).host, '__Host-kallelse_session');
  const expectRefusal = async (surfer: Surfer, address: string, reason: string): Promise<void> => {
    const before = await sessions();
    const response = await surfer.visit(address);
    expect([response.status, await response.json()]).toEqual([
      403,
      expect.objectContaining({ type: '/problems/sign-in-refused', reason }),
    ]);
    expect(signedIn(surfer)).toBeUndefined();
    expect(await sessions()).toBe(before);
  };
  it('come to their own session, with the name of their employment', async () => {
    const surfer = new Surfer();
    const response = await surfer.visit(await answerFor(surfer));

    expect([response.status, response.headers.get('location')]).toEqual([302, '/personal']);
    const { body } = await clinic
      .visitor()
      .get('/api/session')
      .set('Cookie', `__Host-kallelse_session=${signedIn(surfer)}`)
      .expect(200);
    expect(body).toMatchObject({ kind: 'staff', role: 'clinician', provider: { slug: 'alloptik' } });
  });

  it('find the broker’s name at the sign-in page', async () => {
    const { body } = await clinic.visitor().get('/api/sign-in/broker').expect(200);
    expect(body).toEqual({ name: 'SITHS' });
  });

  it.each<[string, JWTPayload]>([
    ['meant for another client', { aud: 'another-clinic' }],
    ['with the nonce of another question', { nonce: 'of-another-question' }],
    ['from another issuer', { iss: 'https://another.example' }],
    ['that has expired', { iat: 1_700_000_000, exp: 1_700_000_060 }],
  ])('are refused with a token %s', async (_what, change) => {
    const surfer = new Surfer();
    broker.forge = claiming(change);
    await expectRefusal(surfer, await answerFor(surfer), 'invalid-answer');
  });

  it('are refused with a token that nobody signed', async () => {
    const surfer = new Surfer();
    broker.forge = (response) => {
      const [, claims] = response.id_token.split('.');
      const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
      response.id_token = `${header}.${claims}.`;
      return Promise.resolve();
    };
    await expectRefusal(surfer, await answerFor(surfer), 'invalid-answer');
  });

  it('are refused with a token that somebody else signed', async () => {
    const surfer = new Surfer();
    broker.forge = (response) => {
      const [header, claims, signature = ''] = response.id_token.split('.');
      response.id_token = `${header}.${claims}.${[...signature].reverse().join('')}`;
      return Promise.resolve();
    };
    await expectRefusal(surfer, await answerFor(surfer), 'invalid-answer');
  });

  it('cannot use a code twice, and the session it opened goes on', async () => {
    const surfer = new Surfer();
    const answer = await answerFor(surfer);
    const cookie = surfer.cookie(new URL(clinic.api.url).host, '__Host-kallelse_broker');
    await surfer.visit(answer);
    const again = await clinic
      .visitor()
      .get(answer.replace(clinic.api.url, ''))
      .set('Cookie', `__Host-kallelse_broker=${cookie}`)
      .set('Accept', 'application/json')
      .expect(403);
    expect(again.body.reason).toBe('not-begun-here');
    await clinic
      .visitor()
      .get('/api/session')
      .set('Cookie', `__Host-kallelse_session=${signedIn(surfer)}`)
      .expect(200);
  });

  it('cannot be led into a sign-in that somebody else began', async () => {
    const lured = new Surfer();
    await expectRefusal(lured, await answerFor(new Surfer()), 'not-begun-here');
    await answerFor(lured);
    await expectRefusal(lured, await answerFor(new Surfer()), 'not-begun-here');
  });

  it('cannot answer with a state of their own', async () => {
    const surfer = new Surfer();
    const answer = new URL(await answerFor(surfer));
    answer.searchParams.set('state', 'of-my-own');
    await expectRefusal(surfer, answer.href, 'not-begun-here');
  });

  it('cannot answer after ten minutes', async () => {
    const surfer = new Surfer();
    const answer = await answerFor(surfer);
    clinic.clock.set(new Date(Date.now() + 11 * 60_000));
    await expectRefusal(surfer, answer, 'not-begun-here');
    clinic.clock.set(new Date());
  });

  it('are refused with a code that the broker never gave', async () => {
    const surfer = new Surfer();
    const answer = new URL(await answerFor(surfer));
    answer.searchParams.set('code', 'made-up');
    await expectRefusal(surfer, answer.href, 'invalid-answer');
  });

  it.each([
    ['nobody here', () => stranger],
    ['no person at all', () => 'karin'],
  ])('are refused as %s', async (_who, person) => {
    const surfer = new Surfer();
    broker.person = person();
    await expectRefusal(surfer, await answerFor(surfer), 'unknown-person');
  });

  it('are refused when their employment has ended', async () => {
    const surfer = new Surfer();
    const answer = await answerFor(surfer);
    await clinic.owner.query(`UPDATE access.employee SET ended_on = current_date - 1 WHERE personnummer = $1`, [karin]);
    await expectRefusal(surfer, answer, 'unknown-person');
    await clinic.owner.query(`UPDATE access.employee SET ended_on = NULL WHERE personnummer = $1`, [karin]);
  });

  it('may change their mind, and are led back to the sign-in page', async () => {
    const surfer = new Surfer();
    broker.person = '';
    const response = await surfer.visit(await answerFor(surfer), 'text/html');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/personal?inloggning=cancelled']);
  });

  it('leave nothing in clear behind', async () => {
    const surfer = new Surfer();
    const answer = new URL(await answerFor(surfer));
    const { rows } = await clinic.owner.query('SELECT * FROM access.oidc_request');
    const told = JSON.stringify(rows);
    expect(rows.length).toBeGreaterThan(0);
    expect(told).not.toContain(answer.searchParams.get('state'));
    expect(told).not.toContain(surfer.cookie(new URL(clinic.api.url).host, '__Host-kallelse_broker'));
    expect(told).not.toContain(CLAIM);
  });
});

describe('A clinic without a broker', () => {
  it('has no such way in', async () => {
    const clinic = await Clinic.open();
    await clinic.visitor().get('/api/sign-in/oidc').expect(404);
    await clinic.visitor().get('/api/sign-in/oidc/callback?code=x&state=y').expect(404);
    expect((await clinic.visitor().get('/api/sign-in/broker').expect(200)).body).toEqual({ name: null });
    await clinic.close();
  });
});

describe('A clinic that asks its broker to be sure', () => {
  it('takes no answer of a lower level', async () => {
    const broker = await Broker.open(`${HOUSE}/api/sign-in/oidc/callback`);
    const clinic = await Clinic.open(new Date().toISOString(), {
      ...broker.settings(),
      OIDC_ACR: 'loa3',
      PUBLIC_URL: HOUSE,
    });
    const { employeeId } = await clinic.staff('clinician');
    await clinic.owner.query('UPDATE access.employee SET personnummer = $1 WHERE id = $2', [karin, employeeId]);
    broker.person = karin;
    const comeBack = async (acr: string): Promise<number> => {
      broker.forge = claiming({ acr });
      const surfer = new Surfer();
      const led = await surfer.follow(`${clinic.api.url}/api/sign-in/oidc`, (next) => next.startsWith(HOUSE));
      return (await surfer.visit(led.replace(HOUSE, clinic.api.url))).status;
    };
    expect([await comeBack('loa2'), await comeBack('loa3')]).toEqual([403, 302]);
    await clinic.close();
    await broker.close();
  });
});

describe('A broker whose discovery document points elsewhere', () => {
  it('is not followed there', async () => {
    const broker = await Broker.open(`${HOUSE}/api/sign-in/oidc/callback`, {
      token_endpoint: 'http://127.0.0.2:1/token',
    });
    const clinic = await Clinic.open(new Date().toISOString(), { ...broker.settings(), PUBLIC_URL: HOUSE });
    broker.person = karin;
    const surfer = new Surfer();
    const led = await surfer.follow(`${clinic.api.url}/api/sign-in/oidc`, (next) => next.startsWith(HOUSE));
    const response = await surfer.visit(led.replace(HOUSE, clinic.api.url));
    expect(response.status).toBe(503);
    await clinic.close();
    await broker.close();
  });
});
