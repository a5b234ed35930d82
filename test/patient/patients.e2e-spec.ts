import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import vectors from '../vectors/test-identities.json' with { type: 'json' };

const { personnummer: identities, samordningsnummer } = vectors;
const grown = identities.filter((number) => number > '1930' && number < '2000');
const written = (number: string): string[] => [
  number,
  `${number.slice(0, 8)}-${number.slice(8)}`,
  `${number.slice(2, 8)}-${number.slice(8)}`,
  ` ${number.slice(2, 8)} – ${number.slice(8)} `,
  `${number.slice(2, 8)}\u2212${number.slice(8)}`,
];

describe('patients and their numbers', () => {
  let clinic: Clinic;
  let desk: Agent;

  beforeAll(async () => {
    clinic = await Clinic.open();
    desk = await clinic.as('receptionist');
  });
  afterAll(() => clinic.close());

  const register = (agent: Agent, key: string, body: object) =>
    agent.post('/api/patients').set('Idempotency-Key', key).send(body);
  const person = (personnummer: string | undefined) => ({ personnummer, givenName: 'Astrid', familyName: 'Almgren' });

  it('are the same person however the number is written', async () => {
    const { body: astrid } = await register(desk, 'astrid-1', person(grown[0])).expect(201);
    for (const personnummer of written(grown[0] as string)) {
      const { body } = await desk.post('/api/patients/search').send({ personnummer }).expect(200);
      expect(body).toEqual(astrid);
    }
    expect(astrid).toMatchObject({
      identifier: { kind: 'personnummer', masked: expect.stringMatching(/^\d{8}-••••$/) },
    });
    expect(JSON.stringify(astrid)).not.toContain((grown[0] as string).slice(8));
  });

  it('may have a coordination number without a day, and then no birth date is made up', async () => {
    const odd = samordningsnummer.find((number) => number.slice(6, 8) === '60') as string;
    const { body } = await register(desk, 'odd-one-1', person(odd)).expect(201);
    expect(body).toMatchObject({ identifier: { kind: 'coordination-number' }, birthDate: null, age: null });
  });

  it('are never registered on a guess of the century', async () => {
    const old = identities.find((number) => number > '1904' && number < '1920') as string;
    const { body } = await register(desk, 'century-1', person(old.slice(2))).expect(400);
    expect(body.fields).toEqual([
      {
        field: 'personnummer',
        code: 'century-unclear',
        birthYears: [Number(old.slice(0, 4)), Number(old.slice(0, 4)) + 100],
      },
    ]);
    await register(desk, 'century-2', person(`${old.slice(2, 8)}+${old.slice(8)}`)).expect(201);
  });

  it.each([
    ['556940-3339', 'organisation-number'],
    ['760104-T239', 'interim-number'],
    ['19760104239', 'not-a-personnummer'],
    ['197601042399', 'wrong-check-digit'],
    ["' OR 1=1 --", 'not-a-personnummer'],
    ['<script>alert(1)</script>', 'not-a-personnummer'],
  ])('are not found by %s: %s', async (personnummer, code) => {
    const { body } = await desk.post('/api/patients/search').send({ personnummer }).expect(400);
    expect(body.fields).toEqual([{ field: 'personnummer', code }]);
  });

  it('answers the same key with the same patient, and refuses it for another', async () => {
    const { body: first } = await register(desk, 'key-bertil', person(grown[1])).expect(201);
    const { body: again } = await register(desk, 'key-bertil', person(grown[1])).expect(201);
    expect(again).toEqual(first);
    await register(desk, 'key-bertil', person(grown[2])).expect(422);
    const { body } = await register(desk, 'key-bertil-2', person(grown[1])).expect(409);
    expect(body.type).toBe('/problems/patient-already-registered');
  });

  it('become one patient when two desks register the same person at once', async () => {
    const other = await clinic.as('receptionist', { unit: 1 });
    const answers = await Promise.all(
      [0, 1, 2, 3].map((place) => register(place % 2 ? desk : other, `at-once-${place}`, person(grown[3]))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('are another provider’s own: neither found nor opened from here', async () => {
    const { body: theirs } = await register(desk, 'alloptik-only', person(grown[4])).expect(201);
    const elsewhere = await clinic.as('receptionist', { provider: 'halsoklustret' });
    await elsewhere.post('/api/patients/search').send({ personnummer: grown[4] }).expect(404);
    await elsewhere.get(`/api/patients/${theirs.id}`).expect(404);
    await register(elsewhere, 'alloptik-only', person(grown[4])).expect(201);
  });

  it('leave a line for each look-up, and none for somebody who is not here', async () => {
    const lines = async (): Promise<number> =>
      Number(
        (
          await clinic.owner.query(
            `SELECT count(*) FROM access.access_log WHERE activity = 'Läsa' AND resource_type = 'Patient'`,
          )
        ).rows[0].count,
      );
    const before = await lines();
    await desk.post('/api/patients/search').send({ personnummer: grown[0] }).expect(200);
    await desk.post('/api/patients/search').send({ personnummer: grown[20] }).expect(404);
    expect(await lines()).toBe(before + 1);
  });

  it('with protected identity are shown without where to reach them', async () => {
    const { body: hidden } = await register(desk, 'protected-1', {
      ...person(grown[5]),
      phone: '070-174 06 05',
      email: 'a@example.se',
    }).expect(201);
    expect(hidden).toMatchObject({ phone: '070-174 06 05', protection: null, concealed: false });
    await clinic.owner.query(`UPDATE patient.patient SET protection = 'sekretessmarkering' WHERE id = $1`, [hidden.id]);
    const { body } = await desk.get(`/api/patients/${hidden.id}`).expect(200);
    expect(body).toMatchObject({ protection: 'sekretessmarkering', concealed: true, phone: null, email: null });
  });

  it('are found by their new number and by no other when a coordination number becomes a personnummer', async () => {
    const { body: patient } = await register(desk, 'becomes-1', person(samordningsnummer[40])).expect(201);
    await clinic.owner.query(
      `UPDATE patient.identifier SET valid_to = '2026-03-01', valid_from = '2026-01-01' WHERE patient_id = $1`,
      [patient.id],
    );
    await clinic.owner.query(
      `INSERT INTO patient.identifier (provider_id, id, patient_id, kind, domain, value, valid_from)
       SELECT provider_id, gen_random_uuid(), id, 'personnummer', patient.domain_of('personnummer'), $2, '2026-03-01' FROM patient.patient WHERE id = $1`,
      [patient.id, grown[6]],
    );
    const { body } = await desk.post('/api/patients/search').send({ personnummer: grown[6] }).expect(200);
    expect(body).toMatchObject({ id: patient.id, identifier: { kind: 'personnummer' } });
    await desk.post('/api/patients/search').send({ personnummer: samordningsnummer[40] }).expect(404);
  });

  it('says which field is wrong, and takes nothing unknown', async () => {
    const { body } = await register(desk, 'fields-11', {
      ...person(grown[7]),
      givenName: ' ',
      email: 'no',
      phone: 'x',
      admin: true,
    }).expect(400);
    expect(body.fields.map(({ field }: { field: string }) => field).sort()).toEqual([
      'admin',
      'email',
      'givenName',
      'phone',
    ]);
    await desk.post('/api/patients').send(person(grown[7])).expect(400);
    await desk.post('/api/patients/search').send({ personnummer: 42 }).expect(400);
    await desk.get('/api/patients/not-an-id').expect(400);
  });
});
