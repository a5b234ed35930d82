import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { type Diary, freeOn, holdTime, openDiary, seconds, tuesday } from './diary.js';

describe('A visit takes a practitioner, a room and the devices it needs', () => {
  let clinic: Clinic;
  let diary: Diary;
  let desk: Agent;
  let patientId: string;
  let elsa: string;
  let nils: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    diary = await openDiary(clinic, { practitioners: 2, rooms: 3 });
    [elsa, nils] = diary.practitioners as [string, string];
    desk = (await clinic.staff('receptionist')).agent;
    patientId = await registerPatient(desk, 1);
  });
  afterAll(() => clinic.close());

  const plant = (text: string, ...values: unknown[]) => clinic.owner.query(text, [diary.providerId, ...values]);
  const book = (startsAt: string, practitionerId: string | null = null) =>
    desk
      .post('/api/bookings')
      .set('Idempotency-Key', newId())
      .send({ patientId, serviceId: diary.serviceId, practitionerId, startsAt });
  const free = (): Promise<Record<string, number[]>> => freeOn(clinic.visitor(), diary, '2026-03-03');

  it('so that two visits wait for the one OCT, whoever is free', async () => {
    const need = `INSERT INTO booking.service_device (provider_id, id, service_id, device_kind) VALUES ($1, gen_random_uuid(), $2, 'oct')`;
    await plant(need, diary.serviceId);
    expect(await free()).toEqual({ [elsa]: [], [nils]: [] });
    await book(tuesday('09:00')).expect(409);

    const device = `INSERT INTO booking.device (provider_id, id, unit_id, name, kind) VALUES ($1, gen_random_uuid(), $2, 'OCT', 'oct')`;
    await plant(device, diary.unitId);
    await book(tuesday('09:00'), elsa).expect(201);

    expect((await free())[nils]).not.toContain(seconds(tuesday('09:00')));
    await book(tuesday('09:00'), nils).expect(409);
    await book(tuesday('09:30'), nils).expect(201);
    await plant('DELETE FROM booking.service_device WHERE provider_id = $1');
    await book(tuesday('09:00'), nils).expect(201);
  });

  it('for as long as that practitioner takes', async () => {
    const own = 'UPDATE booking.practitioner_service SET minutes = $3 WHERE provider_id = $1 AND practitioner_id = $2';
    await plant(own, nils, 60);
    const { body } = await book(tuesday('10:30'), nils).expect(201);

    expect((body as { endsAt: string }).endsAt).toBe(new Date(tuesday('11:30')).toISOString());
    await book(tuesday('11:00'), nils).expect(409);
    expect((await free())[nils]).not.toContain(seconds(tuesday('16:30')));
    const held = await holdTime(clinic.visitor(), diary, tuesday('13:00'), nils);
    expect(held).toMatchObject({ endsAt: new Date(tuesday('14:00')).toISOString() });
    await plant(own, nils, null);
  });

  it('and nobody is offered who is away', async () => {
    const absent = `INSERT INTO booking.absence (provider_id, id, practitioner_id, starts_at, ends_at, kind) VALUES ($1, gen_random_uuid(), $2, $3, $4, 'sick')`;
    await plant(absent, elsa, tuesday('14:00'), tuesday('16:00'));

    const starts = (await free())[elsa] as number[];
    expect(starts.filter((at) => at >= seconds(tuesday('13:00')))).toEqual(
      ['13:00', '13:30', '16:00', '16:30'].map((time) => seconds(tuesday(time))),
    );
    expect((await book(tuesday('14:30'), elsa).expect(400)).body).toMatchObject({
      type: '/problems/outside-opening-hours',
    });
    await book(tuesday('14:30')).expect(201);
  });

  it('within what is published, for whoever does not work there', async () => {
    await plant('UPDATE booking.unit_rules SET horizon_days = 3 WHERE provider_id = $1');
    const ask = (agent: Agent, path: string) =>
      agent.get(`${path}/free-times`).query({ serviceId: diary.serviceId, from: '2026-03-09', days: 1 }).expect(200);

    const seenOutside = await ask(clinic.visitor(), `/api/units/${diary.unitId}`);
    const seenInside = await ask(desk, '/api');

    expect((seenOutside.body as { practitioners: object }).practitioners).toEqual({ [elsa]: [], [nils]: [] });
    expect((seenInside.body as { practitioners: Record<string, number[]> }).practitioners[elsa]).toHaveLength(16);
    await plant('UPDATE booking.unit_rules SET horizon_days = 180 WHERE provider_id = $1');
  });

  it('and what is not on the website is booked by staff, what is retired by nobody', async () => {
    const visitor = clinic.visitor();
    const holding = { serviceId: diary.serviceId, practitionerId: null, startsAt: tuesday('15:00') };
    await plant('UPDATE booking.service SET on_website = false WHERE provider_id = $1');

    expect((await visitor.get(`/api/units/${diary.unitId}/services`).expect(200)).body).toEqual([]);
    await visitor.post(`/api/units/${diary.unitId}/holds`).send(holding).expect(404);
    await book(tuesday('15:00')).expect(201);

    await plant(`UPDATE booking.service SET retired_on = '2026-03-03' WHERE provider_id = $1`);
    await book(tuesday('15:30')).expect(400);
    await book('2026-03-02T15:00:00+01:00').expect(201);
  });
});
