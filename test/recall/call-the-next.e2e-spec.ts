import { Client } from 'pg';
import { RecallDesk } from './recall-desk.js';

describe('a caller takes the next call', () => {
  let desk: RecallDesk;

  beforeAll(async () => {
    desk = await RecallDesk.open();
  });
  beforeEach(() => desk.clear());
  afterAll(() => desk.close());

  it('gets name, telephone, due month, reason and earlier outcomes, and not a word more', async () => {
    await desk.due({ reason: 'pressure-check' });
    const call = await desk.next();
    expect(call).toEqual({
      id: expect.any(String),
      name: expect.stringMatching(/^Astrid Almgren/),
      phone: '070-1740605',
      dueMonth: '2026-02',
      reason: 'pressure-check',
      attempts: [],
      claimedUntil: '2026-03-02T08:15:00.000Z',
    });
  });

  it('leaves a line that the card was shown, for the purpose of recall', async () => {
    const patient = await desk.due();
    const call = await desk.next();
    const { rows } = await desk.clinic.owner.query(
      `SELECT activity, purpose, employee_id FROM access.access_log WHERE patient_id = $1 AND resource_id = $2 AND activity = 'Läsa'`,
      [patient, call?.id],
    );
    expect(rows).toEqual([{ activity: 'Läsa', purpose: 'recall', employee_id: desk.caller.employeeId }]);
  });

  it('hears that nobody is due', async () => {
    await desk.due({ examinedOn: '2025-02-20' });
    expect(await desk.next()).toBeNull();
  });

  it('calls from a month before the due date, the longest overdue first', async () => {
    const soon = await desk.due({ examinedOn: '2024-04-01' });
    const late = await desk.due({ examinedOn: '2023-04-01' });
    await desk.due({ examinedOn: '2024-04-02' });
    const callers = await Promise.all([1, 2, 3].map(() => desk.clinic.as('recall-caller')));

    const called: (string | undefined)[] = [];
    for (const caller of callers) {
      called.push(await desk.patientOf(await desk.next(caller)));
    }
    expect(called).toEqual([late, soon, undefined]);
  });

  it('keeps the same card when the key is pressed again or the page is reloaded', async () => {
    await desk.due();
    await desk.due();
    const call = await desk.next();
    expect((await desk.next())?.id).toBe(call?.id);
    const { body } = await desk.caller.agent.get('/api/calls/current').expect(200);
    expect(body.id).toBe(call?.id);
  });

  it('gives the card back for somebody else', async () => {
    await desk.due();
    const call = await desk.next();
    const other = await desk.clinic.as('recall-caller');
    expect(await desk.next(other)).toBeNull();

    await desk.caller.agent.delete(`/api/calls/${call?.id}`).expect(204);
    await desk.caller.agent.get('/api/calls/current').expect(204);
    expect((await desk.next(other))?.id).toBe(call?.id);
  });

  it('never gives two of 32 callers the same person', async () => {
    const due = new Set(await Promise.all(Array.from({ length: 24 }, () => desk.due())));
    const callers = await Promise.all(Array.from({ length: 32 }, () => desk.clinic.as('recall-caller')));
    const calls = await Promise.all(callers.map((caller) => desk.next(caller)));
    const called = await Promise.all(calls.filter((call) => call !== null).map((call) => desk.patientOf(call)));

    expect(new Set(called).size).toBe(called.length);
    expect(called.length).toBeGreaterThan(0);
    // Whoever found every row locked asks again; nobody is left out.
    for (const caller of callers.filter((_, place) => calls[place] === null)) {
      called.push(await desk.patientOf(await desk.next(caller)));
    }
    expect(new Set(called.filter(Boolean))).toEqual(due);
  });

  it('calls a person once, also when two reasons are due', async () => {
    const patient = await desk.due();
    await desk.clinic.owner.query(
      `WITH second AS (
         INSERT INTO recall.decision (provider_id, id, patient_id, unit_id, entry_id, entry_version, examined_on, months, reason, due_on)
         SELECT provider_id, gen_random_uuid(), patient_id, unit_id, entry_id, entry_version, examined_on, 12, 'pressure-check', '2026-02-25'
         FROM recall.decision WHERE patient_id = $1 RETURNING *)
       INSERT INTO recall.item (provider_id, id, patient_id, unit_id, decision_id, reason, due_on, opens_at, state)
       SELECT provider_id, gen_random_uuid(), patient_id, unit_id, id, reason, due_on, '2026-01-26', 'open' FROM second`,
      [patient],
    );
    const callers = await Promise.all(Array.from({ length: 8 }, () => desk.clinic.as('recall-caller')));
    const calls = await Promise.all(callers.map((caller) => desk.next(caller)));
    expect(calls.filter((call) => call !== null)).toHaveLength(1);

    const holder = callers[calls.findIndex((call) => call !== null)];
    const held = calls.find((call) => call !== null);
    await holder?.put(`/api/calls/${held?.id}/outcome`).send({ outcome: 'no-answer' }).expect(200);
    expect(await desk.next()).toBeNull();
  });

  it.each([
    [
      'is coming anyway',
      `INSERT INTO booking.booking (provider_id, id, session_id, unit_id, patient_id, starts_at, notice_at, notice_version, notice_channel, channel, reference)
      SELECT provider_id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), id, '2026-03-09T08:00Z', '2026-03-01', '1', 'desk', 'desk', id::text FROM patient.patient WHERE id = `,
    ],
    ['has died', `UPDATE patient.patient SET deceased_on = '2026-01-01' WHERE id = `],
    ['has no telephone', `UPDATE patient.patient SET phone = NULL WHERE id = `],
    ['has protected identity', `UPDATE patient.patient SET protection = 'skyddad-folkbokforing' WHERE id = `],
  ])('calls nobody who %s', async (_, statement) => {
    const patient = await desk.due();
    const superuser = new Client(desk.clinic.database.SUPERUSER_URL);
    await superuser.connect();
    await superuser.query('SET session_replication_role = replica');
    await superuser.query(`${statement} '${patient}'`);
    await superuser.end();
    expect(await desk.next()).toBeNull();
    expect((await desk.caller.agent.get('/api/calls/queue').expect(200)).body).toMatchObject({ due: 0, overdue: 0 });
  });

  it('counts without names', async () => {
    await desk.due();
    await desk.due();
    await desk.due({ examinedOn: '2024-03-20' });
    await desk.next();
    const head = await desk.clinic.as('head-of-operations');
    expect((await head.get('/api/calls/queue').expect(200)).body).toEqual({
      due: 2,
      claimed: 1,
      overdue: 1,
      doneToday: 0,
    });
  });

  it('calls only for the own store', async () => {
    await desk.due();
    expect(await desk.next(await desk.clinic.as('recall-caller', { unit: 1 }))).toBeNull();
  });

  it('is a job for callers only, and does not exist where the policy names no recall', async () => {
    for (const role of ['receptionist', 'clinician', 'head-of-operations'] as const) {
      await (await desk.clinic.as(role)).post('/api/calls/next').expect(403);
    }
    const elsewhere = await desk.clinic.as('recall-caller', { provider: 'halsoklustret' });
    await elsewhere.post('/api/calls/next').expect(404);
    await elsewhere.get('/api/calls/queue').expect(404);
  });

  it('could not read the journal if the page asked: the database refuses its role', async () => {
    const application = new Client(desk.clinic.database.DATABASE_URL);
    await application.connect();
    await application.query('SET ROLE purpose_recall');
    for (const table of ['journal.entry', 'journal.entry_version', 'journal.signature', 'patient.identifier']) {
      await expect(application.query(`SELECT id FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
    }
    for (const column of ['email', 'birth_date', 'address']) {
      await expect(application.query(`SELECT ${column} FROM patient.patient`)).rejects.toMatchObject({ code: '42501' });
    }
    await application.end();
  });
});
