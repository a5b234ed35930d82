import { randomUUID } from 'node:crypto';
import type { CallOutcome } from '@kallelse/recall';
import { RecallDesk } from './recall-desk.js';

const HOUR = 3_600_000;

describe('a caller writes down what came of the call', () => {
  let desk: RecallDesk;
  let morning: Date;

  beforeAll(async () => {
    desk = await RecallDesk.open();
    morning = desk.clinic.clock.now();
  });
  beforeEach(async () => {
    desk.clinic.clock.set(morning);
    await desk.clear();
  });
  afterAll(() => desk.close());

  const record = (callId: unknown, outcome: CallOutcome, rest: object = {}, who = desk.caller.agent) =>
    who.put(`/api/calls/${String(callId)}/outcome`).send({ outcome, ...rest });
  const stateOf = async (patient: string) => (await desk.items(patient)).map(({ state }) => state);
  const later = async (hours: number) => {
    desk.clinic.clock.set(new Date(morning.getTime() + hours * HOUR));
    return desk.clinic.as('recall-caller');
  };

  it.each<[CallOutcome, number]>([
    ['no-answer', 20],
    ['voicemail', 20],
    ['third-person', 20],
    ['language', 20],
    ['busy', 1],
    ['asks-for-info', 7 * 24],
    ['complaint', 30 * 24],
  ])('after "%s" the person comes back in %d hours, with the earlier outcome on the card', async (outcome, hours) => {
    const patient = await desk.due();
    const call = await desk.next();
    await record(call?.id, outcome).expect(200);

    expect(await stateOf(patient)).toEqual(['open']);
    expect(await desk.next(await later(hours - 0.1))).toBeNull();
    const again = await desk.next(await later(hours + 0.1));
    expect(again).toMatchObject({ id: call?.id, attempts: [{ outcome, at: expect.stringContaining('2026-03-02') }] });
  });

  it('calls back at the time agreed on', async () => {
    await desk.due();
    const call = await desk.next();
    const { body } = await record(call?.id, 'call-back', { callBackAt: '2026-03-02T14:30:00+01:00' }).expect(200);
    expect(body).toEqual({ outcome: 'call-back', returnsAt: '2026-03-02T13:30:00.000Z' });
    expect(await desk.next(await later(5.4))).toBeNull();
    expect(await desk.next(await later(5.6))).toMatchObject({ id: call?.id });
  });

  it.each<[CallOutcome, string]>([
    ['wrong-number', 'closed-no-phone'],
    ['moved', 'closed-moved'],
    ['declined-once', 'declined'],
    ['declined-always', 'declined'],
    ['deceased-reported', 'closed-deceased'],
  ])('after "%s" nobody calls again this time', async (outcome, state) => {
    const patient = await desk.due();
    await record((await desk.next())?.id, outcome).expect(200);
    expect(await stateOf(patient)).toEqual([state]);
    expect(await desk.next()).toBeNull();
  });

  it.each<[CallOutcome, string | null]>([
    ['declined-once', 'open'],
    ['wrong-number', 'open'],
    ['declined-always', null],
    ['deceased-reported', null],
  ])('after "%s" a later examination makes the recall %s', async (outcome, state) => {
    const patient = await desk.due();
    await record((await desk.next())?.id, outcome).expect(200);
    await desk.examine(patient, { examinedOn: '2026-03-01' });
    expect((await stateOf(patient))[1] ?? null).toBe(state);
  });

  it('leaves who, when and what, and a line in the log', async () => {
    const patient = await desk.due();
    await record((await desk.next())?.id, 'no-answer').expect(200);
    const { rows } = await desk.clinic.owner.query(
      `SELECT a.outcome, a.caller_id, a.at, l.activity, l.purpose FROM recall.attempt a
       JOIN access.access_log l ON l.resource_id = a.id WHERE a.patient_id = $1`,
      [patient],
    );
    expect(rows).toEqual([
      { outcome: 'no-answer', caller_id: desk.caller.employeeId, at: morning, activity: 'Skriva', purpose: 'recall' },
    ]);
    const { body } = await desk.caller.agent.get('/api/calls/queue').expect(200);
    expect(body).toEqual({ due: 0, claimed: 0, overdue: 0, doneToday: 1 });
  });

  it('cannot write on somebody else’s call', async () => {
    const patient = await desk.due();
    const call = await desk.next();
    const other = await desk.clinic.as('recall-caller');
    const { body } = await record(call?.id, 'declined-always', {}, other).expect(409);
    expect(body.type).toBe('/problems/call-lost');
    await other.delete(`/api/calls/${String(call?.id)}`).expect(409);
    expect(await stateOf(patient)).toEqual(['open']);
  });

  it('is told when the hold has run out, and nothing is written', async () => {
    await desk.due();
    const call = await desk.next();
    desk.clinic.clock.set(new Date(morning.getTime() + 15 * 60_000 + 1));
    const other = await desk.clinic.as('recall-caller');
    expect((await record(call?.id, 'no-answer').expect(409)).body.type).toBe('/problems/call-lost');
    expect((await desk.next(other))?.id).toBe(call?.id);
    expect((await record(call?.id, 'no-answer').expect(409)).body.type).toBe('/problems/call-lost');
    await record(call?.id, 'no-answer', {}, other).expect(200);
  });

  it('writes an outcome once, however often the key is pressed', async () => {
    await desk.due();
    const call = await desk.next();
    const answers = await Promise.all([1, 2, 3].map(() => record(call?.id, 'busy')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it.each([
    [{ outcome: 'sold-glasses' }, { field: 'outcome', code: 'unknown-outcome' }],
    [{ outcome: 'booked' }, { field: 'outcome', code: 'book-from-the-call' }],
    [{ outcome: 'call-back' }, { field: 'callBackAt', code: 'required' }],
    [
      { outcome: 'call-back', callBackAt: 'tomorrow' },
      { field: 'callBackAt', code: 'not-an-instant' },
    ],
    [
      { outcome: 'call-back', callBackAt: '2026-03-03' },
      { field: 'callBackAt', code: 'not-an-instant' },
    ],
    [
      { outcome: 'call-back', callBackAt: '2026-W10-2T09:00:00Z' },
      { field: 'callBackAt', code: 'not-an-instant' },
    ],
    [
      { outcome: 'call-back', callBackAt: '2026-03-02T07:00:00Z' },
      { field: 'callBackAt', code: 'out-of-range' },
    ],
    [
      { outcome: 'busy', callBackAt: '2026-03-03T07:00:00Z' },
      { field: 'callBackAt', code: 'not-asked-for' },
    ],
    [
      { outcome: 'busy', note: 'said she feels ill' },
      { field: 'note', code: 'unknown-field' },
    ],
  ])('refuses %j', async (body, problem) => {
    await desk.due();
    const call = await desk.next();
    const answer = await desk.caller.agent
      .put(`/api/calls/${String(call?.id)}/outcome`)
      .send(body)
      .expect(400);
    expect(answer.body.fields).toEqual([problem]);
  });

  it('knows nothing of a call that does not exist, is at another store or another provider', async () => {
    await desk.due();
    const call = await desk.next();
    await record(randomUUID(), 'busy').expect(404);
    await record(call?.id, 'busy', {}, await desk.clinic.as('recall-caller', { unit: 1 })).expect(404);
    await record(call?.id, 'busy', {}, await desk.clinic.as('recall-caller', { provider: 'halsoklustret' })).expect(
      404,
    );
  });
});
