import { newId, newToken, sha256 } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { type Diary, freeOn, openDiary, seconds, tuesday } from './diary.js';

interface Booked {
  id: string;
  startsAt: string;
  practitioner: { id: string };
}

describe('A visit is moved', () => {
  let clinic: Clinic;
  let diary: Diary;
  let desk: Agent;
  let patientId: string;
  let elsa: string;
  let nils: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    diary = await openDiary(clinic, { minutes: 30, step: 10, rooms: 2 });
    [elsa, nils] = diary.practitioners as [string, string];
    desk = (await clinic.staff('receptionist')).agent;
    patientId = await registerPatient(desk, 1);
  });
  afterAll(() => clinic.close());
  afterEach(() => clinic.clock.set(new Date('2026-03-02T08:00:00Z')));

  const book = async (time: string, practitionerId = elsa): Promise<Booked> => {
    const wish = { patientId, serviceId: diary.serviceId, practitionerId, startsAt: tuesday(time) };
    const { body } = await desk.post('/api/bookings').set('Idempotency-Key', newId()).send(wish).expect(201);
    return body as Booked;
  };
  const move = (id: string, time: string, practitionerId: string | null = elsa, agent = desk) =>
    agent.post(`/api/bookings/${id}/move`).send({ practitionerId, startsAt: tuesday(time) });
  const rows = async (text: string, values: unknown[]): Promise<unknown[]> =>
    (await clinic.owner.query<Record<string, unknown>>(text, values)).rows;

  it('to another time with another practitioner, and the old time is free again', async () => {
    const { id } = await book('09:00');

    const { body } = await move(id, '10:00', nils).expect(201);

    expect(body).toMatchObject({ id, state: 'booked', practitioner: { id: nils } });
    expect((body as Booked).startsAt).toBe(new Date(tuesday('10:00')).toISOString());
    const free = await freeOn(clinic.visitor(), diary, '2026-03-03');
    expect(free[elsa]).toContain(seconds(tuesday('09:00')));
    expect(free[nils]).not.toContain(seconds(tuesday('10:00')));
    expect(
      await rows('SELECT count(*)::int AS rows FROM booking.occupancy WHERE NOT active OR resource_id = $1', [elsa]),
    ).toEqual([{ rows: 0 }]);
  });

  it('by ten minutes, over its own time', async () => {
    const { id } = await book('11:00');

    await move(id, '11:10').expect(201);
    await move(id, '10:50').expect(201);
  });

  it('and tells when and from where, with its care relation and a new mail', async () => {
    const { id } = await book('13:00');
    await move(id, '13:30').expect(201);

    const events = await rows(
      'SELECT kind, detail, employee_id IS NOT NULL AS by_staff FROM booking.booking_event WHERE booking_id = $1 ORDER BY created_at',
      [id],
    );
    const at = (time: string): object => ({ startsAt: expect.stringContaining(time) as string, practitionerId: elsa });
    expect(events).toEqual([
      { kind: 'booked', detail: { channel: 'desk', ...at('2026-03-03T12:00') }, by_staff: true },
      { kind: 'moved', detail: { from: at('2026-03-03T12:00'), to: at('2026-03-03T12:30') }, by_staff: true },
    ]);
    expect(await rows('SELECT revision, starts_at FROM booking.booking WHERE id = $1', [id])).toEqual([
      { revision: 1, starts_at: new Date(tuesday('13:30')) },
    ]);
    expect(await rows('SELECT at, ended_at FROM access.care_relation WHERE source_id = $1', [id])).toEqual([
      { at: new Date(tuesday('13:30')), ended_at: null },
    ]);
  });

  it('once, though it is asked for twice', async () => {
    const { id } = await book('14:00');
    const first = await move(id, '14:30').expect(201);
    const again = await move(id, '14:30').expect(201);

    expect(again.body).toEqual(first.body);
    expect(await rows('SELECT revision FROM booking.booking WHERE id = $1', [id])).toEqual([{ revision: 1 }]);
  });

  it('not where somebody else is: it stays, and the nearest times are told', async () => {
    await book('15:00', nils);
    const { id } = await book('15:30', elsa);

    const { body } = await move(id, '15:00', nils).expect(409);

    expect(body).toMatchObject({ type: '/problems/slot-taken' });
    expect((body as { nearest: unknown[] }).nearest).toHaveLength(5);
    expect(await rows('SELECT starts_at FROM booking.booking WHERE id = $1', [id])).toEqual([
      { starts_at: new Date(tuesday('15:30')) },
    ]);
    expect((await freeOn(clinic.visitor(), diary, '2026-03-03'))[elsa]).not.toContain(seconds(tuesday('15:30')));
  });

  it('no longer once it has begun or is cancelled, nor into the past or the night', async () => {
    const { id } = await book('16:00');
    expect((await move(id, '20:00').expect(400)).body).toMatchObject({ type: '/problems/outside-opening-hours' });
    const past = { practitionerId: null, startsAt: '2026-02-24T09:00:00+01:00' };
    await desk.post(`/api/bookings/${id}/move`).send(past).expect(400);
    await move(newId(), '09:00').expect(404);

    const cancelled = await book('16:30');
    await desk.post(`/api/bookings/${cancelled.id}/cancellation`).expect(201);
    expect((await move(cancelled.id, '16:30').expect(409)).body).toMatchObject({ type: '/problems/visit-cancelled' });

    clinic.clock.set(new Date(tuesday('16:10')));
    const later = await clinic.as('receptionist');
    expect((await move(id, '16:30', elsa, later).expect(409)).body).toMatchObject({
      type: '/problems/visit-has-begun',
    });
  });

  it('by the patient herself, and by nobody else’s patient', async () => {
    const { id } = await book('09:00');
    const stranger = await clinic.patient(await registerPatient(desk, 2));
    const herself = await clinic.patient(patientId);
    const time = { practitionerId: null, startsAt: tuesday('09:30') };

    await stranger.post(`/api/me/bookings/${id}/move`).send(time).expect(404);
    const { body } = await herself.post(`/api/me/bookings/${id}/move`).send(time).expect(201);

    expect(body).toMatchObject({ id, startsAt: new Date(tuesday('09:30')).toISOString() });
    const [moved] = (await rows(
      `SELECT employee_id FROM booking.booking_event WHERE booking_id = $1 AND kind = 'moved'`,
      [id],
    )) as [{ employee_id: string | null }];
    expect(moved.employee_id).toBeNull();
  });

  it('by whoever holds its link', async () => {
    const { id } = await book('11:30', nils);
    const token = newToken();
    await clinic.owner.query(
      `INSERT INTO access.link_token (provider_id, id, token_hash, permission, subject_id, expires_at)
       VALUES ($1, $2, $3, 'booking-link:use', $4, '2026-03-05')`,
      [diary.providerId, newId(), sha256(token), id],
    );

    const { body } = await clinic
      .visitor()
      .post('/api/booking-link/move')
      .set('Authorization', `Link ${token}`)
      .send({ practitionerId: null, startsAt: tuesday('12:00') })
      .expect(201);

    expect(body).toMatchObject({ state: 'booked', startsAt: new Date(tuesday('12:00')).toISOString() });
    expect(body).not.toHaveProperty('patientId');
  });
});
