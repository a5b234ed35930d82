import { sha256 } from '@kallelse/platform';
import request, { type Agent } from 'supertest';
import { Authenticator, type Lie } from '../support/authenticator.js';
import { Clinic, type StaffMember } from '../support/clinic.js';
import vectors from '../vectors/test-identities.json' with { type: 'json' };

/** Where the clinic's pages are said to be, and so where its passkeys are good. */
export const ORIGIN = 'http://localhost:3000';

const IDENTITIES = vectors.personnummer.filter((number) => number > '1960');

export const openClinic = (environment: NodeJS.ProcessEnv = {}): Promise<Clinic> =>
  Clinic.open(undefined, { PUBLIC_URL: ORIGIN, ...environment });

/** A browser at the clinic: its cookies stay when the people before it change. */
export const computer = (clinic: Clinic): Agent => request.agent(clinic.api.url);

export interface Colleague extends StaffMember {
  personnummer: string;
  key: Authenticator;
}

/** Somebody with a BankID and, once enrolled, a key. The same place in the list is the same number. */
export async function employ(clinic: Clinic, place: number): Promise<Colleague> {
  const member = await clinic.staff('clinician');
  const personnummer = IDENTITIES[place] as string;
  await clinic.owner.query('UPDATE access.employee SET personnummer = $1, given_name = $2 WHERE id = $3', [
    personnummer,
    `Nummer ${place}`,
    member.employeeId,
  ]);
  // Who was planted signed in has not sat down anywhere yet.
  await clinic.owner.query('DELETE FROM access.session WHERE employee_id = $1', [member.employeeId]);
  return { ...member, personnummer, key: new Authenticator(ORIGIN) };
}

/** By BankID, to the end; answers with what the collection said. */
export async function identify(browser: Agent, { personnummer }: Pick<Colleague, 'personnummer'>) {
  const { body: order } = await browser.post('/api/sign-in/orders').send({ audience: 'staff' }).expect(201);
  await browser
    .post('/simulator/bankid/choice')
    .send({ autoStartToken: order.autoStartToken, personnummer })
    .expect(200);
  return (await browser.post('/api/sign-in/orders/current/collection').expect(200)).body;
}

export async function asked(browser: Agent): Promise<object> {
  return (await browser.post('/api/sign-in/passkey/options').expect(201)).body.options;
}

export async function enrol(browser: Agent, { key }: Colleague, name = 'Min nyckel'): Promise<string> {
  const { body } = await browser.post('/api/passkeys/options').expect(201);
  const { body: passkey } = await browser
    .post('/api/passkeys')
    .send({ name, ...key.enrol(body.options) })
    .expect(201);
  return passkey.id;
}

/** A touch of the person's key at this computer. */
export async function touch(browser: Agent, { key }: Pick<Colleague, 'key'>, lie: Lie = {}) {
  const answer = key.touch(await asked(browser), lie);
  return browser.post('/api/sign-in/passkey').send(answer);
}

export const lock = (browser: Agent, leftAt: string) => browser.post('/api/session/lock').send({ leftAt }).expect(204);

/** The value of a cookie that an answer sets; undefined where it sets none, empty where it takes it away. */
export function cookieIn(answer: { get(header: string): string[] | undefined }, name: string): string | undefined {
  const cookie = (answer.get('Set-Cookie') as string[] | undefined)?.find((one) => one.startsWith(`${name}=`));
  return cookie === undefined ? undefined : (/^[^=]+=([^;]*)/.exec(cookie)?.[1] ?? '');
}

export const hashed = sha256;
