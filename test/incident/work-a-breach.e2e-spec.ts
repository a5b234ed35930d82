import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import { ROLES, type Role } from '@kallelse/access';
import { Clinic } from '../support/clinic.js';
import { readPdf } from '../support/pdf.js';
import { caseOf, FOUND, NOTICED, openIncident, report, step } from './breach.js';

const NOW = '2026-03-02T08:00:00.000Z';
const hoursAfter = (instant: string, hours: number): Date => new Date(Date.parse(instant) + hours * 3_600_000);

describe('a personal data breach', () => {
  let clinic: Clinic;
  let officer: Agent;

  beforeAll(async () => {
    clinic = await Clinic.open(NOW);
    officer = await clinic.as('data-protection-officer');
  });

  beforeEach(() => clinic.clock.set(new Date(NOW)));

  afterAll(() => clinic.close());

  it.each(Object.keys(ROLES) as Role[])('is told by whoever notices it: a %s', async (role) => {
    const { body } = await report(await clinic.as(role)).expect(201);

    expect(body).toMatchObject({ deadline: hoursAfter(NOTICED, 72).toISOString() });
  });

  it('counts down from when it was noticed, not from when it was told', async () => {
    const id = await openIncident(officer);
    expect((await caseOf(officer, id)).hoursLeft).toBe(71);

    clinic.clock.set(hoursAfter(NOTICED, 73));
    const later = await clinic.as('data-protection-officer');
    expect((await caseOf(later, id)).hoursLeft).toBe(-1);
  });

  it.each([
    ['2026-03-28T20:00:00+01:00', '2026-03-31T19:00:00.000Z'],
    ['2026-10-24T20:00:00+02:00', '2026-10-27T18:00:00.000Z'],
  ])('noticed %s, in a weekend when the clocks change, lasts 72 hours', async (noticedAt, deadline) => {
    clinic.clock.set(hoursAfter(noticedAt, 1));
    const { body } = await report(await clinic.as('receptionist'), { what: 'Fel mottagare', noticedAt }).expect(201);

    expect(body).toMatchObject({ deadline });
  });

  it('is a task at once for the officers of the care provider, wherever they work', async () => {
    const second = await clinic.as('data-protection-officer', { unit: 1 });
    const id = await openIncident(await clinic.as('receptionist'));

    for (const agent of [officer, second]) {
      const { body } = await agent.get('/api/tasks').expect(200);
      expect(body).toContainEqual(expect.objectContaining({ kind: 'incident', subjectId: id, dueOn: '2026-03-05' }));
    }
    const { body: others } = await (await clinic.as('head-of-operations')).get('/api/tasks').expect(200);
    expect(JSON.stringify(others)).not.toContain(id);
  });

  it('is a task for the heads of operations where there is no officer', async () => {
    const head = await clinic.as('head-of-operations', { provider: 'halsoklustret' });
    const id = await openIncident(await clinic.as('receptionist', { provider: 'halsoklustret' }));

    expect(JSON.stringify((await head.get('/api/tasks').expect(200)).body)).toContain(id);
  });

  it('cannot be noticed tomorrow, nor happen after it was noticed', async () => {
    const { body } = await report(officer, { what: 'x', noticedAt: '2026-03-03T08:00:00Z' }).expect(400);
    expect(body).toMatchObject({ fields: [{ field: 'noticedAt', code: 'time-in-the-future' }] });

    await report(officer, { what: 'x', noticedAt: NOTICED, happenedAt: NOW }).expect(400);
    await report(officer, { what: ' ', noticedAt: NOTICED }).expect(400);
  });

  it('told twice with one key is one case', async () => {
    const key = randomUUID();
    const send = () =>
      officer
        .post('/api/incidents')
        .set('Idempotency-Key', key)
        .send({ what: 'Dubbelt', noticedAt: NOTICED })
        .expect(201);
    const [one, other] = [await send(), await send()];

    expect(one.body).toEqual(other.body);
  });

  it('gets a number each when many tell at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => report(officer).expect(201)));
    const numbers = answers.map(({ body }) => (body as { number: number }).number);

    expect(new Set(numbers).size).toBe(8);
  });

  it('is worked from facts to closing, and every step stays', async () => {
    const id = await openIncident(officer);
    await step(officer, id, 'investigations', FOUND).expect(201);
    await step(officer, id, 'risk-assessments', { level: 'risk', reasons: 'Plattan var olåst.' }).expect(201);
    await step(officer, id, 'risk-assessments', { level: 'high-risk', reasons: 'Journaler kan ha lästs.' }).expect(201);
    await step(officer, id, 'decisions', { audience: 'authority', notify: true, reasons: 'Hög risk' }).expect(201);
    await step(officer, id, 'notifications', {
      audience: 'authority',
      at: NOW,
      phase: 'initial',
      reference: 'IMY-1',
    }).expect(201);
    await step(officer, id, 'notifications', { audience: 'authority', at: NOW, phase: 'supplement' }).expect(201);
    await step(officer, id, 'decisions', { audience: 'patients', notify: true, reasons: 'Art 34.1' }).expect(201);
    await step(officer, id, 'notifications', { audience: 'patients', at: NOW, phase: 'complete' }).expect(201);
    await step(officer, id, 'closing', { lessons: 'Plattor låser sig efter en minut.' }).expect(201);

    const found = await caseOf(await clinic.as('head-of-operations'), id);
    expect(found).toMatchObject({ closed: true, missing: [], risk: { level: 'high-risk' } });
    expect(found.authorityTold).toMatchObject({ phase: 'initial', reference: 'IMY-1' });
    expect(found.steps.map(({ kind }) => kind)).toEqual([
      'investigation', 'risk', 'risk', 'decision', 'notification', 'notification', 'decision', 'notification', 'closing',
    ]); // prettier-ignore
    await step(officer, id, 'investigations', FOUND).expect(409);
  });

  it('is closed without telling anybody only when it is decided why', async () => {
    const id = await openIncident(officer);
    const { body } = await step(officer, id, 'closing', { lessons: 'Inga' }).expect(409);
    expect(body).toMatchObject({
      type: '/problems/incident-unfinished',
      missing: ['investigation', 'risk', 'authority-decision', 'patients-decision'],
    });

    await step(officer, id, 'investigations', FOUND).expect(201);
    await step(officer, id, 'risk-assessments', { level: 'unlikely', reasons: 'Krypterad' }).expect(201);
    for (const audience of ['authority', 'patients']) {
      await step(officer, id, 'decisions', { audience, notify: false, reasons: 'Ingen risk' }).expect(201);
    }
    await step(officer, id, 'closing', { lessons: 'Inga' }).expect(201);
  });

  it('is told to the authority after 72 hours only with the reasons', async () => {
    const id = await openIncident(officer);
    clinic.clock.set(hoursAfter(NOTICED, 80));
    const late = await clinic.as('data-protection-officer');
    const told = { audience: 'authority', at: hoursAfter(NOTICED, 79).toISOString(), phase: 'complete' };
    await step(late, id, 'notifications', told).expect(409);
    await step(late, id, 'decisions', { audience: 'authority', notify: true, reasons: 'Risk' }).expect(201);

    const { body } = await step(late, id, 'notifications', told).expect(400);
    expect(body).toMatchObject({ fields: [{ field: 'lateReasons', code: 'required' }] });
    await step(late, id, 'notifications', { ...told, lateReasons: 'Leverantören svarade först då.' }).expect(201);
  });

  it('gives a text for the authority with all that Article 33(3) asks for', async () => {
    const id = await openIncident(officer);
    await step(officer, id, 'investigations', FOUND).expect(201);
    const text = async (query: string) =>
      (await officer.get(`/api/incidents/${id}/text?${query}`).expect(200)).body as { body: string };

    const { body: swedish } = await text('audience=authority&language=sv');
    for (const part of [
      FOUND.nature,
      'omkring 40 personer',
      'omkring 120 poster',
      'dataskydd@example.se',
      FOUND.consequences,
      FOUND.measures,
    ]) {
      expect(swedish).toContain(part);
    }
    expect((await text('audience=authority&language=en')).body).toContain('Article 33');
  });

  it('gives a text for the patients that names the right to damages, which somebody edits and prints', async () => {
    const id = await openIncident(officer);
    await step(officer, id, 'investigations', FOUND).expect(201);
    const query = 'audience=patients&language=sv';
    const { body: draft } = await officer.get(`/api/incidents/${id}/text?${query}`).expect(200);
    expect(draft).toMatchObject({ version: 0 });
    expect((draft as { body: string }).body).toMatch(/skadestånd.*artikel 82.*patientdatalagen 8 kap\. 6 §/s);

    await step(officer, id, 'texts', { audience: 'patients', language: 'sv', body: 'Första Łukasz' }).expect(201);
    await step(officer, id, 'texts', { audience: 'patients', language: 'sv', body: 'Andra Łukasz' }).expect(201);
    const printed = await officer.get(`/api/incidents/${id}/text.pdf?${query}`).expect(200);

    expect(readPdf(printed.body as Buffer)).toMatchObject({
      title: 'Information om en personuppgiftsincident',
      language: 'sv-SE',
      text: expect.stringContaining('Andra Łukasz') as string,
    });
    expect((await caseOf(officer, id)).steps.map(({ content }) => content)).toContainEqual(
      expect.objectContaining({ body: 'Första Łukasz', version: 1 }),
    );
  });

  it('stands in the register and its export, also when nobody was told, and no cell is a formula', async () => {
    await report(officer, { what: '=HYPERLINK("http://ond.example")', noticedAt: NOTICED }).expect(201);
    const { text } = await officer
      .get('/api/incidents/register.csv')
      .expect(200)
      .expect('Content-Type', /text\/csv/);
    const { body } = await officer.get('/api/incidents').expect(200);

    expect(text.trim().split('\r\n')).toHaveLength((body as unknown[]).length + 1);
    expect(text).toContain(`"'=HYPERLINK(""http://ond.example"")"`);
    expect(text).toContain('Ingen risk');
  });

  it('is worked by the officer alone, read by the head of operations, and by nobody elsewhere', async () => {
    const id = await openIncident(officer);
    const head = await clinic.as('head-of-operations');
    const optician = await clinic.as('clinician');
    const other = await clinic.as('data-protection-officer', { provider: 'halsoklustret' });

    await head.get(`/api/incidents/${id}`).expect(200);
    await step(head, id, 'investigations', FOUND).expect(403);
    await optician.get('/api/incidents').expect(403);
    await other.get(`/api/incidents/${id}`).expect(404);
    await step(other, id, 'investigations', FOUND).expect(404);
    expect(JSON.stringify((await other.get('/api/incidents').expect(200)).body)).not.toContain(id);
  });

  it('can be changed or removed by no role of the application', async () => {
    const { rows } = await clinic.owner.query<{ grantee: string }>(
      `SELECT grantee FROM information_schema.role_table_grants
       WHERE table_schema = 'audit' AND table_name LIKE 'incident%' AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')
         AND grantee LIKE 'purpose%'`,
    );
    expect(rows).toEqual([]);
  });
});
