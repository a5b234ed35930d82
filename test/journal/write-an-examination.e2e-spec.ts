import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import { Clinic, MONDAY_MORNING } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { begin, examination } from './examination.js';

describe('an optician writes an eye examination', () => {
  let clinic: Clinic;
  let optician: Agent;
  let astrid: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    optician = await clinic.as('clinician');
    astrid = await registerPatient(optician, 0);
  });

  afterAll(() => clinic.close());

  const journalOf = async (patient: string) =>
    (await optician.get(`/api/patients/${patient}/journal`).expect(200)).body;
  const linesOf = async (resource: string): Promise<string[]> => {
    const { rows } = await clinic.owner.query<{ line: string }>(
      `SELECT activity || ' ' || resource_type AS line FROM access.access_log WHERE resource_id = $1 ORDER BY at`,
      [resource],
    );
    return rows.map(({ line }) => line);
  };

  it('keeps what was typed, as a draft, with the writer and the day', async () => {
    const { status, body } = await begin(optician, astrid);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      patientId: astrid,
      template: 'eye-examination',
      state: 'draft',
      version: 1,
      author: { name: 'Test Testsson', title: 'Medarbetare' },
      examinedOn: MONDAY_MORNING.slice(0, 10),
      signedAt: null,
    });
    expect(body.content).toEqual(examination());
    expect(await linesOf(body.id)).toEqual(['Skriva JournalEntry']);
  });

  it('shows whose journal it is and the newest entries first, and notes that it was read', async () => {
    const bertil = await registerPatient(optician, 1);
    const ids: string[] = [];
    for (let i = 0; i < 22; i++) {
      ids.push((await begin(optician, bertil, examination({ history: `Besök ${i}` }))).body.id);
    }

    const { patient, entries } = await journalOf(bertil);

    expect(patient).toMatchObject({ id: bertil, familyName: 'Almgren 1', identifier: { kind: 'personnummer' } });
    expect(patient.identifier.masked).toMatch(/^\d{8}-•{4}$/);
    expect(entries.map(({ id }: { id: string }) => id)).toEqual(ids.reverse().slice(0, 20));
    expect((await linesOf(bertil)).filter((line) => line === 'Läsa Journal')).toHaveLength(1);
  });

  it('notes also that an empty journal was opened', async () => {
    const cecilia = await registerPatient(optician, 2);
    expect((await journalOf(cecilia)).entries).toEqual([]);
    expect(await linesOf(cecilia)).toContain('Läsa Journal');
  });

  it('saves a new version and keeps the old one', async () => {
    const { body: entry } = await begin(optician, astrid);
    const { body } = await optician
      .post(`/api/journal-entries/${entry.id}/versions`)
      .send({ content: examination({ plan: 'Läsglasögon' }), basedOn: 1 })
      .expect(201);

    expect(body).toMatchObject({ version: 2, state: 'draft' });
    expect(body.versions.map(({ content }: { content: { plan: string } }) => content.plan)).toEqual([
      'Läsglasögon',
      'Nya glasögon',
    ]);
  });

  it('tells the second of two writers that there is a newer version, and overwrites nothing', async () => {
    const { body: entry } = await begin(optician, astrid);
    const answers = await Promise.all(
      ['Ena', 'Andra'].map((plan) =>
        optician.post(`/api/journal-entries/${entry.id}/versions`).send({ content: examination({ plan }), basedOn: 1 }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      type: '/problems/stale-version',
      current: 2,
    });
    const { body } = await optician.get(`/api/journal-entries/${entry.id}`).expect(200);
    expect(body.versions).toHaveLength(2);
  });

  it('does not tell a writer of a conflict with herself when the answer was lost', async () => {
    const { body: entry } = await begin(optician, astrid);
    const save = () =>
      optician
        .post(`/api/journal-entries/${entry.id}/versions`)
        .send({ content: examination({ plan: 'Sändes två gånger' }), basedOn: 1 });
    await save().expect(201);
    expect((await save().expect(201)).body.versions).toHaveLength(2);
  });

  it('makes one entry of a request that is sent twice, and refuses another under the same key', async () => {
    const key = randomUUID();
    const send = (content: object) =>
      optician
        .post(`/api/patients/${astrid}/journal-entries`)
        .set('Idempotency-Key', key)
        .send({ template: 'eye-examination', content });

    const first = await send(examination()).expect(201);
    const again = await send(examination()).expect(201);
    expect(again.body.id).toBe(first.body.id);
    await send(examination({ plan: 'En annan' })).expect(422);
  });

  it('names each impossible value by its field and stores nothing', async () => {
    const dora = await registerPatient(optician, 3);
    const right = { sphere: 31, cylinder: -1, axis: null, add: null, visus: 3, pressure: null };
    const left = { sphere: 1.3, cylinder: 0, axis: 200, add: 9, visus: null, pressure: 900 };
    const { status, body } = await begin(optician, dora, examination({ refraction: { right, left } }));

    expect(status).toBe(400);
    expect(body.fields).toEqual([
      { field: 'refraction.right.sphere', code: 'out-of-range' },
      { field: 'refraction.right.visus', code: 'out-of-range' },
      { field: 'refraction.right.axis', code: 'required' },
      { field: 'refraction.left.sphere', code: 'off-step' },
      { field: 'refraction.left.axis', code: 'out-of-range' },
      { field: 'refraction.left.add', code: 'out-of-range' },
      { field: 'refraction.left.pressure', code: 'out-of-range' },
      { field: 'refraction.left.axis', code: 'without-cylinder' },
    ]);
    expect((await journalOf(dora)).entries).toEqual([]);
  });

  it.each([
    ['no content', { template: 'eye-examination' }],
    ['a list for content', { template: 'eye-examination', content: [] }],
    ['an unknown template', { template: 'love-letter', content: {} }],
    ['an unknown field', { template: 'eye-examination', content: { shoeSize: 43 } }],
    ['an unknown field of an eye', { template: 'eye-examination', content: { refraction: { right: { prism: 1 } } } }],
    ['text for a number', { template: 'eye-examination', content: { refraction: { left: { sphere: '1,5' } } } }],
    ['a day that does not exist', { template: 'eye-examination', content: {}, examinedOn: '2026-02-30' }],
    ['a day to come', { template: 'eye-examination', content: {}, examinedOn: '2026-03-03' }],
    ['a NUL', { template: 'eye-examination', content: { plan: 'a\0b' } }],
  ])('refuses %s', async (_, body) => {
    const answer = await optician
      .post(`/api/patients/${astrid}/journal-entries`)
      .set('Idempotency-Key', randomUUID())
      .send(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ type: '/problems/invalid-request', fields: [expect.anything()] });
  });

  it('stores SQL and script as the text they are', async () => {
    const plan = `'); DROP TABLE journal.entry; -- <script>alert(1)</script>`;
    const { body } = await begin(optician, astrid, examination({ plan }));
    expect(body.content.plan).toBe(plan);
  });

  it('takes the day of the visit when it is written up later', async () => {
    const { body } = await begin(optician, astrid, examination(), { examinedOn: '2026-02-27' });
    expect(body.examinedOn).toBe('2026-02-27');
  });

  it('knows nothing of patients and entries of another provider', async () => {
    const { body: entry } = await begin(optician, astrid);
    const stranger = await clinic.as('clinician', { provider: 'halsoklustret' });

    await stranger.get(`/api/patients/${astrid}/journal`).expect(404);
    expect((await begin(stranger, astrid)).status).toBe(404);
    await stranger.get(`/api/journal-entries/${entry.id}`).expect(404);
    await stranger
      .post(`/api/journal-entries/${entry.id}/versions`)
      .send({ content: examination(), basedOn: 1 })
      .expect(404);
    await stranger.post(`/api/journal-entries/${entry.id}/signature`).send({ version: 1 }).expect(404);
  });

  it('is closed to the desk and to callers', async () => {
    for (const role of ['receptionist', 'recall-caller', 'head-of-operations'] as const) {
      const other = await clinic.as(role);
      await other.get(`/api/patients/${astrid}/journal`).expect(403);
      expect((await begin(other, astrid)).status).toBe(403);
    }
  });
});
