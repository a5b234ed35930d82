import { randomUUID } from 'node:crypto';
import { type Diary, openDiary } from '../booking/diary.js';
import { RecallDesk } from './recall-desk.js';

describe('a caller books a time from the call', () => {
  let desk: RecallDesk;
  let offered: Diary;
  let hour = 8;

  beforeAll(async () => {
    desk = await RecallDesk.open();
    offered = await openDiary(desk.clinic, { practitioners: 1, rooms: 1 });
  });
  beforeEach(() => desk.clear());
  afterAll(() => desk.close());

  /** A time of its own for each test: Wednesday, on the hour. */
  const freeHour = (): string => `2026-03-04T${String(hour++).padStart(2, '0')}:00:00.000Z`;
  const book = (callId: unknown, startsAt: string, key = randomUUID(), who = desk.caller.agent) =>
    who
      .post(`/api/calls/${String(callId)}/booking`)
      .set('Idempotency-Key', key)
      .send({ serviceId: offered.serviceId, practitionerId: null, startsAt });
  const attempts = async (patient: string) => {
    const { rows } = await desk.clinic.owner.query<{ outcome: string; booking_id: string }>(
      'SELECT outcome, booking_id FROM recall.attempt WHERE patient_id = $1',
      [patient],
    );
    return rows;
  };

  it('sees the unit’s services and free times while the call is held, and not otherwise', async () => {
    await desk.due();
    const call = await desk.next();
    const agent = desk.caller.agent;
    const { body: services } = await agent.get(`/api/calls/${String(call?.id)}/services`).expect(200);
    expect(services).toMatchObject([{ id: offered.serviceId, name: { sv: 'Synundersökning' }, minutes: 30 }]);

    const query = { serviceId: offered.serviceId, from: '2026-03-03', days: '1' };
    const { body: times } = await agent
      .get(`/api/calls/${String(call?.id)}/free-times`)
      .query(query)
      .expect(200);
    expect(times.practitioners[offered.practitioners[0] ?? '']).toContain(Date.parse('2026-03-03T08:00:00Z') / 1000);

    const other = await desk.clinic.as('recall-caller');
    await other.get(`/api/calls/${String(call?.id)}/services`).expect(409);
    await other.get(`/api/calls/${randomUUID()}/free-times`).query(query).expect(404);
    await agent.get('/api/services').expect(403);
  });

  it('books and closes the call in one act', async () => {
    const patient = await desk.due();
    const startsAt = freeHour();
    const call = await desk.next();
    const { body } = await book(call?.id, startsAt).expect(201);

    expect(body).toMatchObject({ patientId: patient, startsAt, state: 'booked', channel: 'recall-call' });
    expect(await attempts(patient)).toEqual([{ outcome: 'booked', booking_id: body.id }]);
    expect((await desk.items(patient)).map(({ state }) => state)).toEqual(['scheduled']);
    expect(await desk.next()).toBeNull();
    const { rows } = await desk.clinic.owner.query(
      `SELECT purpose, resource_type FROM access.access_log WHERE patient_id = $1 AND activity = 'Skriva'
         AND resource_type IN ('Booking', 'CallAttempt') ORDER BY resource_type`,
      [patient],
    );
    expect(rows).toEqual([
      { purpose: 'booking', resource_type: 'Booking' },
      { purpose: 'recall', resource_type: 'CallAttempt' },
    ]);
  });

  it('books once when the answer was lost and the request is sent again', async () => {
    const patient = await desk.due();
    const [startsAt, key] = [freeHour(), randomUUID()];
    const call = await desk.next();
    const first = await book(call?.id, startsAt, key).expect(201);
    const again = await book(call?.id, startsAt, key).expect(201);
    expect(again.body.id).toBe(first.body.id);
    expect(await attempts(patient)).toHaveLength(1);
    await book(call?.id, freeHour(), key).expect(422);
  });

  it('keeps the call open when the time was just taken, and offers the nearest ones', async () => {
    const first = await desk.due();
    const startsAt = freeHour();
    await book((await desk.next())?.id, startsAt).expect(201);
    const second = await desk.due();
    const call = await desk.next();
    const { body } = await book(call?.id, startsAt).expect(409);

    expect(body).toMatchObject({ type: '/problems/slot-taken', nearest: expect.any(Array) });
    expect(body.nearest.length).toBeGreaterThan(0);
    expect(await attempts(second)).toEqual([]);
    expect(await attempts(first)).toHaveLength(1);
    await book(call?.id, body.nearest[0].startsAt).expect(201);
  });

  it('books nothing when the hold on the call was lost meanwhile', async () => {
    const patient = await desk.due();
    const startsAt = freeHour();
    const call = await desk.next();
    const other = await desk.clinic.as('recall-caller');
    expect((await book(call?.id, startsAt, randomUUID(), other).expect(409)).body.type).toBe('/problems/call-lost');
    await desk.caller.agent.delete(`/api/calls/${String(call?.id)}`).expect(204);
    expect((await book(call?.id, startsAt).expect(409)).body.type).toBe('/problems/call-lost');

    const { rows } = await desk.clinic.owner.query('SELECT FROM booking.booking WHERE patient_id = $1', [patient]);
    expect(rows).toEqual([]);
    expect(await attempts(patient)).toEqual([]);
  });

  it.each([
    ['in the past', '2026-03-02T07:00:00.000Z', 'time-in-the-past'],
    ['at night', '2026-03-04T02:00:00.000Z', 'outside-opening-hours'],
  ])('cannot book %s, and the call stays open', async (_, startsAt, code) => {
    await desk.due();
    const call = await desk.next();
    const { body } = await book(call?.id, startsAt).expect(400);
    expect(body.fields).toEqual([{ field: 'startsAt', code }]);
    expect((await desk.caller.agent.get('/api/calls/current').expect(200)).body.id).toBe(call?.id);
  });

  it('comes back to the queue when the visit is cancelled, after the night', async () => {
    const patient = await desk.due();
    const { body } = await book((await desk.next())?.id, freeHour()).expect(201);
    const desks = await desk.clinic.as('receptionist');
    await desks.post(`/api/bookings/${String(body.id)}/cancellation`).expect(201);
    await desk.night();
    expect((await desk.items(patient)).map(({ state }) => state)).toEqual(['open']);
    expect(await desk.patientOf(await desk.next())).toBe(patient);
  });
});
