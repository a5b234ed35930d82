import { randomUUID } from 'node:crypto';
import { Jobs } from '@kallelse/access';
import { draw, SamplingService } from '@kallelse/audit';
import type { Agent } from 'supertest';
import type { StaffMember } from '../support/clinic.js';
import { FEBRUARY, February, type List } from './month.js';

describe('A month at the reviewer’s', () => {
  let february: February;
  let reviewer: Agent;
  let karin: StaffMember;
  let helena: StaffMember;
  let chosen: string;

  beforeAll(async () => {
    february = await February.open();
    reviewer = february.reviewer.agent;
    helena = february.reviewer;
    await february.sampleSize(3);
    karin = await february.clinic.staff('clinician');
    for (let place = 0; place < 10; place++) {
      await february.reads(karin, await february.patient(), `2026-02-0${1 + (place % 9)} 10:00`);
    }
    for (let place = 0; place < 5; place++) {
      await february.reads(karin, await february.patient(), '2026-02-20 10:00', false);
    }
    chosen = await february.patient();
    await february.reads(karin, chosen, '2026-02-13 10:00', false);
    await february.reads(karin, chosen, '2026-02-13 10:05', false);
    await february.chooses(karin, chosen, 'without-relation', '2026-02-13 10:00');
    await february.reads(helena, await february.patientCardOf(helena), '2026-02-14 10:00', false);
  });
  afterAll(() => february.clinic.close());

  const verdict = (id: string, given: object, by = reviewer): ReturnType<Agent['post']> =>
    by.post(`/api/log-reviews/${id}/verdict`).set('Idempotency-Key', randomUUID()).send(given);

  const itemOf = async (drawn: string): Promise<List['items'][number]> => {
    const { items } = await february.list();
    return items.find((item) => item.drawn === drawn) as List['items'][number];
  };

  it('is empty before it is drawn', async () => {
    expect(await february.list()).toMatchObject({ draw: null, own: 0, items: [] });
  });

  it('is drawn once: every opening by choice, the highest risks, and as many by lot', async () => {
    expect(await february.draw()).toEqual({ month: FEBRUARY, added: 7, drawn: true });
    const { items, own, draw: made } = await february.list();
    expect(made).toMatchObject({ occasions: 17, sampleSize: 3 });
    const drawn = items.map((item) => item.drawn);
    // The highest risk of all is the reviewer's own, which somebody else has to see.
    expect(drawn.sort()).toEqual(['choice', 'random', 'random', 'random', 'risk', 'risk']);
    expect(own).toBe(1);
    expect(await february.draw()).toEqual({ month: FEBRUARY, added: 0, drawn: true });
  });

  it('can be drawn again by anybody who has the seed', async () => {
    const { owner } = february.clinic;
    const { rows } = await owner.query<{ key: string; rules: []; score: number; drawn: string }>(
      `SELECT concat_ws(' ', employee_id, patient_id, day) AS key, drawn FROM audit.review_item WHERE drawn = 'random' ORDER BY 1`,
    );
    const { rows: all } = await owner.query<{ key: string }>(
      `SELECT DISTINCT concat_ws(' ', l.employee_id, l.patient_id, (l.at AT TIME ZONE 'Europe/Stockholm')::date) AS key
       FROM access.access_log l
       WHERE l.at < '2026-03-01' AND NOT EXISTS (
         SELECT FROM audit.review_item i WHERE i.patient_id = l.patient_id AND i.drawn <> 'random')`,
    );
    const { seed } = (await february.list()).draw as { seed: string };
    const again = draw(
      all.map(({ key }) => ({ key, rules: [], byChoice: false })),
      3,
      seed,
    );
    expect(again.map(({ candidate }) => candidate.key).sort()).toEqual(rows.map(({ key }) => key));
  });

  it('shows one occasion with its lines and what was said, and leaves a line of its own', async () => {
    const item = await itemOf('choice');
    const { body } = await reviewer.get(`/api/log-reviews/${item.id}`).expect(200);
    expect(body).toMatchObject({
      lines: 2,
      timeline: [{ activity: 'Läsa', resourceType: 'Patient' }, { activity: 'Läsa' }],
      reasons: [{ kind: 'without-relation', reason: 'complaint', note: 'Ringde om sitt recept' }],
      verdicts: [],
    });
    const { rows } = await february.clinic.owner.query(
      `SELECT activity, patient_id, purpose, role FROM access.access_log WHERE resource_id = $1`,
      [item.id],
    );
    expect(rows).toEqual([{ activity: 'Läsa', patient_id: chosen, purpose: 'access-log', role: 'log-reviewer' }]);
  });

  it('keeps every verdict, and counts the last', async () => {
    const { id } = await itemOf('choice');
    await verdict(id, { verdict: 'to-follow-up', note: 'Frågar Karin' }).expect(201);
    const { body } = await verdict(id, { verdict: 'justified' }).expect(201);
    expect(body).toMatchObject({
      verdict: { verdict: 'justified' },
      verdicts: [{ verdict: 'justified' }, { verdict: 'to-follow-up', note: 'Frågar Karin', by: 'Test Testsson' }],
    });
  });

  it('stores a verdict that was sent twice only once', async () => {
    const { id } = await itemOf('risk');
    const send = (): ReturnType<Agent['post']> =>
      reviewer
        .post(`/api/log-reviews/${id}/verdict`)
        .set('Idempotency-Key', 'the same verdict')
        .send({ verdict: 'unjustified', note: 'Granne' });
    await send().expect(201);
    const { body } = await send().expect(201);
    expect((body as { verdicts: unknown[] }).verdicts).toHaveLength(1);
  });

  it('wants to be told what was not justified', async () => {
    const { id } = await itemOf('random');
    const { body } = await verdict(id, { verdict: 'unjustified' }).expect(400);
    expect(body).toMatchObject({ fields: [{ field: 'note', code: 'required' }] });
    await verdict(id, { verdict: 'fine' }).expect(400);
  });

  it('lets nobody review himself, and neither does the database', async () => {
    const { rows } = await february.clinic.owner.query<{ id: string }>(
      'SELECT id FROM audit.review_item WHERE employee_id = $1',
      [helena.employeeId],
    );
    const [own] = rows as [{ id: string }];
    const { body } = await reviewer.get(`/api/log-reviews/${own.id}`).expect(403);
    expect(body).toMatchObject({ type: '/problems/own-review' });
    await verdict(own.id, { verdict: 'justified' }).expect(403);
    await expect(
      february.clinic.owner.query(
        `INSERT INTO audit.review_verdict (provider_id, id, item_id, employee_id, verdict, reviewed_by, reviewed_at)
         VALUES ($1, gen_random_uuid(), $2, $3, 'justified', $3, now())`,
        [helena.providerId, own.id, helena.employeeId],
      ),
    ).rejects.toMatchObject({ constraint: 'review_verdict_of_another' });

    const colleague = await february.clinic.as('log-reviewer');
    await verdict(own.id, { verdict: 'unjustified', note: 'Egen journal' }, colleague).expect(201);
  });

  it('tells an auditor how much was drawn, done and found unjustified', async () => {
    const officer = await february.clinic.as('data-protection-officer');
    const { body } = await officer.get('/api/log-reviews/months').expect(200);
    expect(body).toMatchObject([
      {
        month: FEBRUARY,
        occasions: 17,
        drawn: { risk: 3, random: 3, choice: 1, quota: 0 },
        done: 3,
        justified: 1,
        unjustified: 2,
        toFollowUp: 0,
      },
    ]);
    await officer.get('/api/log-reviews').query({ month: FEBRUARY }).expect(403);
  });

  it('is nobody else’s: not another unit’s reviewer’s, not another provider’s, not the clinician’s', async () => {
    const { id } = await itemOf('risk');
    const nordstan = await february.clinic.as('log-reviewer', { unit: 1 });
    expect((await february.list(FEBRUARY, nordstan)).items).toEqual([]);
    await nordstan.get(`/api/log-reviews/${id}`).expect(404);
    await verdict(id, { verdict: 'justified' }, nordstan).expect(404);
    const elsewhere = await february.clinic.as('log-reviewer', { provider: 'halsoklustret' });
    await elsewhere.get(`/api/log-reviews/${id}`).expect(404);
    await karin.agent.get('/api/log-reviews').query({ month: FEBRUARY }).expect(403);
  });

  it('comes on the list the day after when it was opened by choice, and is drawn when the month is over', async () => {
    const patient = await february.patient();
    await february.reads(karin, patient, '2026-03-01 10:00', false);
    await february.chooses(karin, patient, 'protected-identity', '2026-03-01 10:00');
    const jobs = february.clinic.api.app.get(Jobs, { strict: false });
    const sampling = february.clinic.api.app.get(SamplingService, { strict: false });
    const night = (): Promise<unknown> =>
      jobs.asJob('access-log:sample', karin.providerId, () => sampling.sample(karin.unitId, '2026-03'));
    expect(await night()).toEqual({ month: '2026-03', added: 1, drawn: false });
    expect(await night()).toEqual({ month: '2026-03', added: 0, drawn: false });
    expect((await february.list('2026-03')).items).toMatchObject([{ drawn: 'choice', day: '2026-03-01' }]);
  });

  it('refuses a month that is none', async () => {
    await reviewer.get('/api/log-reviews').query({ month: '2026-13' }).expect(400);
    await reviewer.post('/api/log-reviews/samples').send({ month: 'februari' }).expect(400);
  });
});
