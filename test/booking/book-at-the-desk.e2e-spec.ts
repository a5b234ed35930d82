import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { type Diary, freeOn, holdTime, openDiary, seconds, tuesday } from './diary.js';

interface Booked {
  id: string;
  practitioner: { id: string };
}

describe('An optician books in the store', () => {
  let clinic: Clinic;
  let diary: Diary;
  let optician: StaffMember;
  let desk: Agent;
  let patientId: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    diary = await openDiary(clinic);
    optician = await clinic.staff('clinician');
    desk = optician.agent;
    patientId = await registerPatient(desk, 1);
  });
  afterAll(() => clinic.close());
  afterEach(() => clinic.clock.set(new Date('2026-03-02T08:00:00Z')));

  const book = (startsAt: string, wish: object = {}, key = newId()) =>
    desk
      .post('/api/bookings')
      .set('Idempotency-Key', key)
      .send({ patientId, serviceId: diary.serviceId, practitionerId: null, startsAt, ...wish });

  it('gives the patient the time, and the patient has it', async () => {
    const { body } = await book(tuesday('09:00')).expect(201);

    expect(body).toMatchObject({
      state: 'booked',
      channel: 'desk',
      patientId,
      unit: { id: diary.unitId, name: 'storgatan' },
      startsAt: new Date(tuesday('09:00')).toISOString(),
      cancellable: true,
    });
    const { body: list } = await desk.get(`/api/patients/${patientId}/bookings`).expect(200);
    expect(list).toEqual([body]);
    const patient = await clinic.patient(patientId);
    const { body: own } = await patient.get('/api/me/bookings').expect(200);
    expect(own).toEqual([expect.objectContaining({ id: (body as Booked).id, state: 'booked', cancellable: true })]);
    expect(own).toEqual([expect.not.objectContaining({ patientId })]);
  });

  it('is told the nearest free times when the time is taken', async () => {
    const practitionerId = diary.practitioners[0];
    await book(tuesday('10:00'), { practitionerId }).expect(201);

    const { body } = await book(tuesday('10:00'), { practitionerId }).expect(409);

    expect(body).toMatchObject({ type: '/problems/slot-taken', status: 409 });
    expect(
      (body as { nearest: { practitionerId: string; startsAt: string }[] }).nearest.map(({ startsAt }) => startsAt),
    ).toEqual(['09:30', '10:30', '11:00', '11:30', '12:00'].map((time) => new Date(tuesday(time)).toISOString()));
  });

  it('gets anyone who is free, until nobody is', async () => {
    const first = (await book(tuesday('12:30')).expect(201)).body as Booked;
    const second = (await book(tuesday('12:30')).expect(201)).body as Booked;

    expect([first.practitioner.id, second.practitioner.id].sort()).toEqual([...diary.practitioners].sort());
    await book(tuesday('12:30')).expect(409);
  });

  it('cannot book without a room, though the practitioner is free', async () => {
    const small = await openDiary(clinic, { unit: 1, practitioners: 2, rooms: 1 });
    const there = (await clinic.staff('receptionist', { unit: 1 })).agent;
    const wish = { patientId, serviceId: small.serviceId, startsAt: tuesday('09:00') };
    const ask = (practitionerId?: string) =>
      there
        .post('/api/bookings')
        .set('Idempotency-Key', newId())
        .send({ ...wish, practitionerId });

    await ask(small.practitioners[0]).expect(201);
    await ask(small.practitioners[1]).expect(409);
  });

  it('books once though the request is sent twice, and a changed request is another', async () => {
    const key = newId();
    const first = await book(tuesday('13:30'), {}, key).expect(201);
    const again = await book(tuesday('13:30'), {}, key).expect(201);

    expect(again.body).toEqual(first.body);
    await book(tuesday('14:00'), {}, key).expect(422);
  });

  it('gives the time back when the visit is cancelled, once and for all', async () => {
    const practitionerId = diary.practitioners[1];
    const { id } = (await book(tuesday('15:00'), { practitionerId }).expect(201)).body as Booked;

    const first = await desk.post(`/api/bookings/${id}/cancellation`).expect(201);
    const again = await desk.post(`/api/bookings/${id}/cancellation`).expect(201);

    expect(first.body).toMatchObject({ id, state: 'cancelled', cancellable: false });
    expect(again.body).toEqual(first.body);
    expect((await freeOn(clinic.visitor(), diary, '2026-03-03'))[practitionerId as string]).toContain(
      seconds(tuesday('15:00')),
    );
    await book(tuesday('15:00'), { practitionerId }).expect(201);
  });

  it('cannot cancel a visit that has begun', async () => {
    const { id } = (await book(tuesday('16:00')).expect(201)).body as Booked;
    clinic.clock.set(new Date('2026-03-03T15:00:00Z'));
    const later = await clinic.as('receptionist');

    const { body } = await later.post(`/api/bookings/${id}/cancellation`).expect(409);

    expect(body).toMatchObject({ type: '/problems/visit-has-begun' });
  });

  it('sees the day: open hours, who works, who comes, and what is being booked just now', async () => {
    await holdTime(clinic.visitor(), diary, tuesday('16:30'), diary.practitioners[0]);
    const { body } = await desk.get('/api/calendar').query({ date: '2026-03-03' }).expect(200);

    const day = body as {
      visits: { startsAt: string; state: string; patient: object | null; room: { name: string } }[];
    };
    expect(body).toMatchObject({
      date: '2026-03-03',
      zone: 'Europe/Stockholm',
      open: { from: '09:00', to: '17:00' },
      practitioners: diary.practitioners.map((id) => ({ id, working: [{ from: '09:00', to: '17:00' }] })),
    });
    expect(day.visits.at(0)).toMatchObject({
      state: 'booked',
      patient: { id: patientId, name: 'Astrid Almgren 1' },
      room: { name: expect.stringMatching(/^Rum/) },
    });
    expect(day.visits.at(-1)).toMatchObject({ state: 'held', bookingId: null, patient: null });
    const { body: sunday } = await desk.get('/api/calendar').query({ date: '2026-03-08' }).expect(200);
    expect(sunday).toMatchObject({ open: null, closedBecause: { sv: 'Söndag' }, visits: [] });
  });

  it('leaves a line for every patient whose name the day showed', async () => {
    const reader = await clinic.staff('receptionist');
    const { body } = await reader.agent.get('/api/calendar').query({ date: '2026-03-03' }).expect(200);

    const { rows } = await clinic.owner.query(
      `SELECT resource_id FROM access.access_log WHERE employee_id = $1 AND activity = 'Läsa'`,
      [reader.employeeId],
    );
    const shown = (body as { visits: { bookingId: string | null }[] }).visits.flatMap(
      ({ bookingId }) => bookingId ?? [],
    );
    expect(rows.map(({ resource_id }) => resource_id as string).sort()).toEqual(shown.sort());
  });

  it('shows the time of somebody with protected identity, and no name', async () => {
    const protect = 'UPDATE patient.patient SET protection = $2 WHERE id = $1';
    await clinic.owner.query(protect, [patientId, 'sekretessmarkering']);
    const { body } = await desk.get('/api/calendar').query({ date: '2026-03-03' }).expect(200);
    await clinic.owner.query(protect, [patientId, null]);

    const [first] = (body as { visits: { patient: object }[] }).visits;
    expect(first?.patient).toEqual({ id: patientId, name: 'Skyddad uppgift' });
  });

  it('learns at once that the unit closes early', async () => {
    await freeOn(clinic.visitor(), diary, '2026-03-05');
    await clinic.owner.query(
      `INSERT INTO booking.closed_day (provider_id, id, unit_id, on_day, opens, closes, reason_sv, reason_en)
       VALUES ($1, gen_random_uuid(), $2, '2026-03-05', '09:00', '10:00', 'Inventering', 'Stocktaking')`,
      [diary.providerId, diary.unitId],
    );

    await book('2026-03-05T10:00:00+01:00').expect(400);
    const free = await freeOn(clinic.visitor(), diary, '2026-03-05');
    expect(free[diary.practitioners[0] as string]).toEqual([
      seconds('2026-03-05T09:00:00+01:00'),
      seconds('2026-03-05T09:30:00+01:00'),
    ]);
  });

  it('keeps nine o’clock at nine on the Monday after the clocks change', async () => {
    const { body } = await book('2026-03-30T09:00:00+02:00').expect(201);
    expect(body).toMatchObject({ startsAt: '2026-03-30T07:00:00.000Z' });
    await book('2026-03-30T08:00:00+02:00').expect(400);
    await book('2026-03-27T08:00:00+01:00').expect(400);
  });

  it('knows two half past twos in the night the clocks go back, and one is not the other', async () => {
    await clinic.owner.query(
      `INSERT INTO booking.closed_day (provider_id, id, unit_id, on_day, opens, closes, reason_sv, reason_en)
       VALUES ($1, gen_random_uuid(), $2, '2026-10-25', '01:00', '04:00', 'Nattöppet', 'Open at night')`,
      [diary.providerId, diary.unitId],
    );
    await clinic.owner.query('UPDATE booking.unit_rules SET horizon_days = 365');
    const practitionerId = diary.practitioners[0] as string;
    const free = (await freeOn(clinic.visitor(), diary, '2026-10-25'))[practitionerId];
    expect(free).toHaveLength(8);

    await book('2026-10-25T02:30:00+02:00', { practitionerId }).expect(201);
    await book('2026-10-25T02:30:00+01:00', { practitionerId }).expect(201);

    const { body } = await desk.get('/api/calendar').query({ date: '2026-10-25' }).expect(200);
    expect((body as { visits: { startsAt: string }[] }).visits.map(({ startsAt }) => startsAt)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
  });

  it('cannot be stored without which notice was given, when and how', async () => {
    for (const column of ['notice_version', 'notice_at', 'notice_channel']) {
      const without = `UPDATE booking.booking SET ${column} = NULL`;
      await expect(clinic.owner.query(without)).rejects.toMatchObject({ code: '23502', column });
    }
    const empty = `UPDATE booking.booking SET notice_version = ''`;
    await expect(clinic.owner.query(empty)).rejects.toMatchObject({ constraint: 'booking_notice_version_told' });
  });

  it('finds no visits of somebody who has none', async () => {
    const { body } = await desk.get(`/api/patients/${await registerPatient(desk, 3)}/bookings`).expect(200);
    expect(body).toEqual([]);
  });

  it('lets a patient see and cancel her own, and nobody else’s', async () => {
    const { id } = (await book('2026-03-04T09:00:00+01:00').expect(201)).body as Booked;
    const stranger = await clinic.patient(await registerPatient(desk, 2));
    const patient = await clinic.patient(patientId);

    await stranger.post(`/api/me/bookings/${id}/cancellation`).expect(404);
    const { body } = await patient.post(`/api/me/bookings/${id}/cancellation`).expect(201);
    expect(body).toMatchObject({ id, state: 'cancelled' });
  });
});
