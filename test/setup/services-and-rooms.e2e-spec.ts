import type { Agent } from 'supertest';
import { type Diary, freeOn, openDiary } from '../booking/diary.js';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { lensCheck, post, put, setUpOf, shown, wrongIn } from './clinic-set-up.js';

const TUESDAY = '2026-03-03';

describe('A head of operations decides what the unit offers', () => {
  let clinic: Clinic;
  let diary: Diary;
  let head: Agent;
  let optician: StaffMember;

  beforeAll(async () => {
    clinic = await Clinic.open();
    diary = await openDiary(clinic);
    head = await clinic.as('head-of-operations');
    optician = await clinic.staff('clinician');
  });
  afterAll(() => clinic.close());

  const serviceCalled = async (name: string) =>
    (await setUpOf(head)).services.find((service) => service.name.sv === name);

  it('adds a service once, gives it to somebody newly assigned, and patients find times with her', async () => {
    await post(head, 'services', lensCheck(), 'the lens check').expect(201);
    const { services } = shown(await post(head, 'services', lensCheck(), 'the lens check').expect(201));
    const added = services.filter(({ name }) => name.sv === 'Linskontroll');
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ ...lensCheck(), retiredOn: null });
    const serviceId = added[0]?.id as string;

    await put(head, `practitioners/${optician.employeeId}`, { services: [{ serviceId, minutes: 40 }] }).expect(200);

    const times = await freeOn(clinic.visitor(), { ...diary, serviceId }, TUESDAY);
    expect(Object.keys(times)).toEqual([optician.employeeId]);
  });

  it('sees a changed name of an employee reach the booking pages', async () => {
    const person = { givenName: 'Mira', familyName: 'Falk', title: 'Leg. optiker' };
    await head.put(`/api/staff/${optician.employeeId}`).send(person).expect(200);

    const { body } = await clinic.visitor().get(`/api/units/${diary.unitId}/services`).expect(200);
    expect(JSON.stringify(body)).toContain('Mira Falk');
  });

  it('takes somebody off every service, and nobody can book her', async () => {
    await put(head, `practitioners/${diary.practitioners[1]}`, { services: [] }).expect(200);

    expect(Object.keys(await freeOn(clinic.visitor(), diary, TUESDAY))).toEqual([diary.practitioners[0]]);
  });

  it('changes what a service says, asks for citizenship with the reason, and stops asking', async () => {
    const { id } = (await serviceCalled('Linskontroll')) as { id: string };
    const citizenship = { sv: 'Intyget kräver medborgarskap', en: 'The certificate states citizenship' };
    const changed = lensCheck({ minutes: 30, step: 30, fee: { sv: '200 kr', en: 'SEK 200' }, citizenship });
    await put(head, `services/${id}`, changed).expect(200);
    expect(await serviceCalled('Linskontroll')).toMatchObject(changed);

    await put(head, `services/${id}`, lensCheck()).expect(200);
    expect(await serviceCalled('Linskontroll')).toMatchObject(lensCheck());
  });

  it('retires a service and offers it again; twice is the same as once', async () => {
    const { id } = (await serviceCalled('Linskontroll')) as { id: string };
    const retired = await head.post(`/api/set-up/services/${id}/retirement`).expect(200);
    const again = await head.post(`/api/set-up/services/${id}/retirement`).expect(200);
    expect(shown(again)).toEqual(shown(retired));
    expect(shown(again).services.find((service) => service.id === id)?.retiredOn).toBe('2026-03-02');

    await head.delete(`/api/set-up/services/${id}/retirement`).expect(200);
    expect((await serviceCalled('Linskontroll'))?.retiredOn).toBeNull();
  });

  it('is told which of a service’s terms are wrong', async () => {
    const wrong = lensCheck({
      name: { sv: ' ', en: 'Lens check' },
      minutes: 3,
      step: 7,
      cancellationHours: null,
      citizenship: { sv: 'Måste', en: 'Must' },
    });
    expect(wrongIn(await post(head, 'services', wrong).expect(400))).toEqual([
      'name.sv: required',
      'minutes: out-of-range',
      'step: out-of-range',
      'cancellationHours: not-a-number',
      'citizenship.sv: too-short',
      'citizenship.en: too-short',
    ]);
    const nowhere = lensCheck({ roomKind: 'cellar', deviceKinds: ['oct'] });
    expect(wrongIn(await post(head, 'services', nowhere).expect(400))).toEqual([
      'roomKind: no-such-room',
      'deviceKinds: no-such-device',
    ]);
  });

  it('adds, renames and removes a room, but not one where somebody is booked', async () => {
    const rooms = shown(await post(head, 'rooms', { name: 'Rum 9', kind: 'lager' }).expect(201)).rooms;
    const { id } = rooms.find(({ name }) => name === 'Rum 9') as { id: string };
    await put(head, `rooms/${id}`, { name: 'Förråd', kind: 'lager' }).expect(200);
    const left = shown(await head.delete(`/api/set-up/rooms/${id}`).expect(200)).rooms;
    expect(left.map(({ name }) => name)).toEqual(['Rum 1', 'Rum 2']);
    await head.delete(`/api/set-up/rooms/${id}`).expect(404);

    const patientId = await registerPatient(optician.agent, 1);
    const { body: visit } = await optician.agent
      .post('/api/bookings')
      .set('Idempotency-Key', 'somebody is booked')
      .send({ patientId, serviceId: diary.serviceId, practitionerId: null, startsAt: `${TUESDAY}T10:00:00+01:00` })
      .expect(201);
    const { rows } = await clinic.owner.query<{ room_id: string }>(
      'SELECT s.room_id FROM booking.session s JOIN booking.booking b ON b.session_id = s.id WHERE b.id = $1',
      [(visit as { id: string }).id],
    );
    const { body } = await head.delete(`/api/set-up/rooms/${rows[0]?.room_id}`).expect(409);
    expect(body).toMatchObject({ type: '/problems/still-in-use' });
  });

  it('keeps the last device that a service needs', async () => {
    const { devices } = shown(await post(head, 'devices', { name: 'OCT 1', kind: 'oct' }).expect(201));
    const device = devices[0] as { id: string };
    const { services } = shown(await post(head, 'services', lensCheck({ deviceKinds: ['oct'] })).expect(201));
    const needing = services.find(({ deviceKinds }) => (deviceKinds as string[]).includes('oct'));

    await head.delete(`/api/set-up/devices/${device.id}`).expect(409);
    await put(head, `devices/${device.id}`, { name: 'OCT 1', kind: 'camera' }).expect(409);
    await head.post(`/api/set-up/services/${needing?.id}/retirement`).expect(200);
    await head.delete(`/api/set-up/devices/${device.id}`).expect(200);
  });

  it('reaches nothing of another unit or another provider', async () => {
    const others = [await openDiary(clinic, { unit: 1 }), await openDiary(clinic, { provider: 'halsoklustret' })];
    for (const { serviceId, rooms } of others) {
      await put(head, `services/${serviceId}`, lensCheck()).expect(404);
      await head.post(`/api/set-up/services/${serviceId}/retirement`).expect(404);
      await put(head, `rooms/${rooms[0]}`, { name: 'Mitt', kind: 'examination' }).expect(404);
      await head.delete(`/api/set-up/rooms/${rooms[0]}`).expect(404);
    }
  });
});
