import { newId } from '@kallelse/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agent, Response } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { ADULTS } from '../support/people.js';

const VECTORS = join(__dirname, '../vectors/test-identities.json');
const { samordningsnummer } = JSON.parse(readFileSync(VECTORS, 'utf8')) as { samordningsnummer: string[] };

describe('Somebody shows who she is', () => {
  let clinic: Clinic;
  let desk: Agent;

  beforeAll(async () => {
    clinic = await Clinic.open();
    desk = await clinic.as('receptionist');
  });
  afterAll(() => clinic.close());

  const send = (path: string, body: object, agent = desk): Promise<Response> =>
    Promise.resolve(agent.post(`/api${path}`).set('Idempotency-Key', newId()).send(body));
  const register = async (who: object, agent = desk): Promise<Card> =>
    (await send('/patients', { givenName: 'Astrid', familyName: 'Almgren', ...who }, agent)).body as Card;
  const identify = (id: string, body: object): Promise<Response> => send(`/patients/${id}/identification`, body);
  const search = (personnummer: string): Promise<Response> =>
    Promise.resolve(desk.post('/api/patients/search').send({ personnummer }));
  const numbersOf = async (id: string) =>
    (await clinic.owner.query('SELECT kind, valid_to IS NULL AS valid FROM patient.identifier WHERE patient_id = $1 ORDER BY created_at', [id])).rows; // prettier-ignore

  it('is stated until then, and verified with how, when and by whom', async () => {
    const { id, identity } = await register({ personnummer: ADULTS[0] });
    expect(identity).toBe('stated');

    const { status, body } = await identify(id, { how: 'document', personnummer: ADULTS[0] });

    expect([status, body.identity]).toEqual([201, 'verified']);
    const { rows } = await clinic.owner.query(
      'SELECT identified_how, identified_at FROM patient.patient WHERE id = $1',
      [id],
    );
    expect(rows).toEqual([{ identified_how: 'document', identified_at: clinic.clock.now() }]);
  });

  it('may do so when she is registered', async () => {
    expect(await register({ personnummer: ADULTS[1], identifiedBy: 'bankid' })).toMatchObject({ identity: 'verified' });
  });

  it('without a Swedish number gets one of the clinic’s own, which finds her', async () => {
    const card = await register({ withoutNumber: true, birthDate: '1980-02-03', identifiedBy: 'document' });
    expect(card).toMatchObject({
      ...{ identity: 'verified', birthDate: '1980-02-03', age: 46 },
      identifier: { kind: 'reserve', masked: 'R00000195' },
    });

    for (const written of ['R00000195', 'r000001-95']) {
      expect((await search(written)).body).toMatchObject({ id: card.id });
    }
    const mistyped = await search('R00000159');
    expect(mistyped.body.fields).toEqual([{ field: 'personnummer', code: 'not-a-reserve-number' }]);
    expect((await search('R00000292')).status).toBe(404);
  });

  it('has a number in a domain of that care provider’s, and each provider has its own series', async () => {
    const elsewhere = await clinic.as('receptionist', { provider: 'halsoklustret' });
    const theirs = await register({ withoutNumber: true }, elsewhere);
    expect(theirs.identifier).toMatchObject({ masked: 'R00000195' });

    const { rows } = await clinic.owner.query<{ domain: string; provider_id: string }>(
      `SELECT DISTINCT domain, provider_id FROM patient.identifier WHERE kind = 'reserve'`,
    );
    expect(rows).toHaveLength(2);
    for (const { domain, provider_id } of rows) {
      expect(domain).toBe(`2.25.${BigInt(`0x${provider_id.replaceAll('-', '')}`)}`);
    }
  });

  it('and numbers are given once, also to those who come at the same time', async () => {
    const cards = await Promise.all(Array.from({ length: 8 }, () => register({ withoutNumber: true })));
    expect(new Set(cards.map(({ identifier }) => identifier?.masked)).size).toBe(8);
  });

  it('under a personnummer, and the coordination or reserve number she had is history', async () => {
    const coordinated = await register({ personnummer: samordningsnummer[40], identifiedBy: 'document' });
    const visitor = await register({ withoutNumber: true, identifiedBy: 'document' });

    for (const [{ id }, number] of [
      [coordinated, ADULTS[2]],
      [visitor, ADULTS[3]],
    ] as const) {
      // prettier-ignore
      const { body } = await identify(id, { how: 'document', personnummer: number });
      expect(body).toMatchObject({ id, identifier: { kind: 'personnummer' } });
      expect((await search(number as string)).body).toMatchObject({ id });
    }

    expect(await numbersOf(coordinated.id)).toEqual([
      ...[
        { kind: 'coordination-number', valid: false },
        { kind: 'personnummer', valid: true },
      ],
    ]);
    expect((await search(samordningsnummer[40] as string)).status).toBe(404);
  });

  it('under another number than the one she stated, or under none', async () => {
    const { id } = await register({ personnummer: ADULTS[4] });
    expect((await identify(id, { how: 'document', personnummer: ADULTS[5] })).status).toBe(201);
    const { id: tourist } = await register({ personnummer: ADULTS[6] });
    const { body } = await identify(tourist, { how: 'document', withoutNumber: true });
    expect(body).toMatchObject({ identity: 'verified', identifier: { kind: 'reserve' } });
    expect((await identify(tourist, { how: 'document', withoutNumber: true })).body.identifier).toEqual(
      body.identifier,
    );
  });

  it('and is told plainly when the number is another patient’s: nothing is merged', async () => {
    const { id: known } = await register({ personnummer: ADULTS[7], identifiedBy: 'bankid' });
    const { id } = await register({ personnummer: ADULTS[8] });

    const { status, body } = await identify(id, { how: 'document', personnummer: ADULTS[7] });

    expect([status, body.type]).toEqual([409, '/problems/number-of-another']);
    expect((await search(ADULTS[7] as string)).body).toMatchObject({ id: known });
    expect((await search(ADULTS[8] as string)).body).toMatchObject({ id, identity: 'stated' });
  });

  it('once, and is not moved to another number in passing', async () => {
    const { id } = await register({ personnummer: ADULTS[9], identifiedBy: 'document' });
    for (const other of [
      { personnummer: ADULTS[10] },
      { personnummer: samordningsnummer[41] },
      { withoutNumber: true },
    ]) {
      const { status, body } = await identify(id, { how: 'document', ...other });
      expect([status, body.type]).toEqual([409, '/problems/number-differs']);
    }
    expect(await numbersOf(id)).toEqual([{ kind: 'personnummer', valid: true }]);
  });

  it('in a way that is one, under a number that is one, here', async () => {
    const { id } = await register({ personnummer: ADULTS[11] });
    expect((await identify(id, { how: 'not-shown', personnummer: ADULTS[11] })).status).toBe(400);
    expect((await identify(id, { how: 'document' })).status).toBe(400);
    expect((await identify(id, { how: 'document', personnummer: '556940-3339' })).body.fields).toEqual([
      { field: 'personnummer', code: 'organisation-number' },
    ]);
    expect((await identify(newId(), { how: 'document', personnummer: ADULTS[12] })).status).toBe(404);
    const elsewhere = await clinic.as('receptionist', { provider: 'halsoklustret' });
    const foreign = await send(`/patients/${id}/identification`, { how: 'known', personnummer: ADULTS[11] }, elsewhere);
    expect(foreign.status).toBe(404);
  });
});

interface Card {
  readonly id: string;
  readonly identity: string;
  readonly identifier: { readonly masked: string } | null;
}
