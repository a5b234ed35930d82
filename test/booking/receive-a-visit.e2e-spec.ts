import { newId } from '@kallelse/platform';
import type { Agent, Response } from 'supertest';
import { begin } from '../journal/examination.js';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { ADULTS } from '../support/people.js';
import { confirm, type Diary, holdTime, openDiary, tuesday } from './diary.js';

const MORNING = new Date(tuesday('08:30'));

describe('Somebody comes to a visit', () => {
  let clinic: Clinic;
  let diary: Diary;
  let desk: StaffMember;
  let optician: StaffMember;
  let person = 0;
  const free = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00', '12:30', '13:00', '13:30', '14:00'];

  beforeAll(async () => {
    clinic = await Clinic.open(tuesday('08:30'));
    diary = await openDiary(clinic);
    desk = await clinic.staff('receptionist');
    optician = await clinic.staff('clinician');
  });
  afterAll(() => clinic.close());
  afterEach(() => hasCome(MORNING.toISOString()));

  const send = (path: string, body: object, agent: Agent = desk.agent): Promise<Response> =>
    Promise.resolve(agent.post(`/api${path}`).set('Idempotency-Key', newId()).send(body));
  /** Whoever is signed in keeps working until then. */
  const hasCome = async (instant: string): Promise<void> => {
    clinic.clock.set(new Date(instant));
    const until = new Date(clinic.clock.now().getTime() + 3_600_000);
    await clinic.owner.query('UPDATE access.session SET last_used_at = $1, expires_at = $2', [
      clinic.clock.now(),
      until,
    ]);
  };

  /** Registered at the desk on a name and a number alone. */
  const stated = async (): Promise<string> => {
    const somebody = { personnummer: ADULTS[person++], givenName: 'Astrid', familyName: 'Almgren' };
    return idOf(await send('/patients', somebody));
  };
  const book = async (patientId: string, startsAt = tuesday(free.shift() ?? '15:00')): Promise<string> =>
    idOf(await send('/bookings', { patientId, serviceId: diary.serviceId, practitionerId: null, startsAt }));
  const eventsOf = async (id: string) =>
    (
      await clinic.owner.query<{ kind: string; employee_id: string }>(
        'SELECT kind, employee_id FROM booking.booking_event WHERE booking_id = $1 AND kind <> $2 ORDER BY id',
        [id, 'booked'],
      )
    ).rows;

  it('shows a document, is taken to the room, and is done', async () => {
    const visit = await book(await stated());

    const arrived = await send(`/bookings/${visit}/arrival`, { how: 'document', phone: '070-1740605' });
    expect(arrived.status).toBe(201);
    expect(arrived.body).toMatchObject({
      ...{ state: 'arrived', late: false, identity: 'verified', undoable: true, next: ['in-room'] },
      shown: { how: 'document', at: MORNING.toISOString(), by: 'Test Testsson' },
      lacks: ['address', 'email'],
    });
    const inRoom = await send(`/bookings/${visit}/steps`, { step: 'in-room' });
    expect(inRoom.body).toMatchObject({ state: 'in-room', next: ['done'] });
    const done = await send(`/bookings/${visit}/steps`, { step: 'done' });
    expect(done.body).toMatchObject({ state: 'done', next: [] });

    expect((await eventsOf(visit)).map(({ kind }) => kind).sort()).toEqual(['arrived', 'done', 'in-room']);
    expect(new Set((await eventsOf(visit)).map((event) => event.employee_id))).toEqual(new Set([desk.employeeId]));
  });

  it('gives what the card lacks, and what it knows is not overwritten', async () => {
    const patient = await stated();
    const visit = await book(patient);
    await send(`/bookings/${visit}/arrival`, {
      how: 'known',
      phone: '070-1740605',
      address: 'Storgatan 1\n123 45 Ort',
    });

    await send(`/bookings/${visit}/arrival`, { how: 'known', phone: '070-1740699', email: 'a@example.se' });

    const { body } = await desk.agent.get(`/api/patients/${patient}`).expect(200);
    expect(body).toMatchObject({
      ...{ phone: '070-1740605', email: 'a@example.se', address: 'Storgatan 1\n123 45 Ort', identity: 'verified' },
    });
  });

  it('is not taken to the room, and has nothing written about them, before somebody has seen who it is', async () => {
    const patient = await stated();
    const visit = await book(patient);
    const { body } = await send(`/bookings/${visit}/arrival`, { how: 'not-shown' });
    expect(body).toMatchObject({ state: 'arrived', identity: 'stated', next: ['identify'] });

    const refused = await send(`/bookings/${visit}/steps`, { step: 'in-room' });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/identity-needed']);
    const unwritten = await begin(optician.agent, patient);
    expect([unwritten.status, unwritten.body.type]).toEqual([409, '/problems/identity-needed']);

    await send(`/bookings/${visit}/arrival`, { how: 'bankid' });
    expect((await begin(optician.agent, patient)).status).toBe(201);
    expect((await send(`/bookings/${visit}/steps`, { step: 'in-room' })).body).toMatchObject({ state: 'in-room' });
  });

  it('and whoever booked on the website is known under the stated name until identified', async () => {
    const visitor = clinic.visitor();
    const { hold } = await holdTime(visitor, diary, tuesday('16:00'));
    const anna = { firstName: 'Anna', lastName: 'Ek', email: 'a@example.se', personnummer: ADULTS[40] as string };
    await confirm(visitor, diary, hold, anna);
    const { body: day } = await desk.agent.get('/api/calendar?date=2026-03-03').expect(200);
    const booked = (day as { visits: { bookingId: string; startsAt: string }[] }).visits.find(
      ({ startsAt }) => startsAt === new Date(tuesday('16:00')).toISOString(),
    );

    const { body } = await desk.agent.get(`/api/bookings/${booked?.bookingId}`).expect(200);

    expect(body).toMatchObject({
      patient: { name: 'Anna Ek' },
      identity: 'stated',
      lacks: ['phone', 'address', 'email'],
    });
  });

  it('with protected identity is never asked where she lives', async () => {
    const patient = await stated();
    await clinic.owner.query(`UPDATE patient.patient SET protection = 'sekretessmarkering' WHERE id = $1`, [patient]);
    const visit = await book(patient);
    const asked = await send(`/bookings/${visit}/arrival`, { how: 'document', address: 'Lönnvägen 9' });
    expect([asked.status, asked.body.type]).toEqual([409, '/problems/contact-not-asked']);

    const { body } = await send(`/bookings/${visit}/arrival`, { how: 'document' });

    expect(body).toMatchObject({ lacks: [], patient: { name: 'Skyddad uppgift', protected: true } });
  });

  it('is late once the time has come, and missed only then', async () => {
    const visit = await book(await stated());
    const { startsAt } = (await desk.agent.get(`/api/bookings/${visit}`).expect(200)).body as { startsAt: string };
    const early = await send(`/bookings/${visit}/steps`, { step: 'no-show' });
    expect([early.status, early.body.type]).toEqual([409, '/problems/visit-not-yet']);

    await hasCome(new Date(Date.parse(startsAt) + 60_000).toISOString());
    const { body: late } = await desk.agent.get(`/api/bookings/${visit}`).expect(200);
    expect(late).toMatchObject({ late: true, next: ['arrived', 'no-show'] });
    const { body: day } = await desk.agent.get('/api/calendar?date=2026-03-03').expect(200);
    expect(day.visits).toContainEqual(expect.objectContaining({ bookingId: visit, state: 'booked', late: true }));
    const missed = await send(`/bookings/${visit}/steps`, { step: 'no-show' });
    expect(missed.body).toMatchObject({ state: 'no-show', late: false, undoable: true });
  });

  it('does not arrive before the day', async () => {
    const visit = await book(await stated(), '2026-03-04T09:00:00+01:00');
    const { body } = await send(`/bookings/${visit}/arrival`, { how: 'known' });
    expect(body).toMatchObject({ status: 409, type: '/problems/visit-not-yet' });
  });

  it('is put back where she was when a step was a mistake, one step for one press', async () => {
    const patient = await stated();
    const visit = await book(patient);
    await send(`/bookings/${visit}/arrival`, { how: 'document' });
    await send(`/bookings/${visit}/steps`, { step: 'in-room' });

    const both = [1, 2].map(() => send(`/bookings/${visit}/undoing`, { from: 'in-room' }));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = await send(`/bookings/${visit}/undoing`, { from: 'arrived' });

    expect(body).toMatchObject({ state: 'booked', shown: null, identity: 'stated' });
    expect((await eventsOf(visit)).map(({ kind }) => kind).sort()).toEqual(['arrived', 'in-room', 'undone', 'undone']);
  });

  it('stays verified when she showed who she is at another visit too', async () => {
    const patient = await stated();
    const [one, other] = [await book(patient), await book(patient)];
    await send(`/bookings/${one}/arrival`, { how: 'document' });
    await hasCome(tuesday('08:40'));
    await send(`/bookings/${other}/arrival`, { how: 'document' });

    const { body } = await send(`/bookings/${one}/undoing`, { from: 'arrived' });

    expect(body).toMatchObject({ state: 'booked', identity: 'verified' });
  });

  it('is not moved about in the books the day after', async () => {
    const visit = await book(await stated());
    await send(`/bookings/${visit}/arrival`, { how: 'document' });
    await hasCome('2026-03-04T08:00:00+01:00');

    const { body } = await send(`/bookings/${visit}/undoing`, { from: 'arrived' });

    expect(body).toMatchObject({ status: 409, type: '/problems/undone-too-late' });
  });

  it('is received once though two desks press at once, and at her own unit only', async () => {
    const visit = await book(await stated());
    const steps = [1, 2, 3].map(() => send(`/bookings/${visit}/steps`, { step: 'in-room' }));
    expect((await Promise.all(steps)).map(({ body }) => body.type)).toEqual(
      Array.from({ length: 3 }, () => '/problems/step-not-possible'),
    );
    const elsewhere = await clinic.as('receptionist', { unit: 1 });
    expect((await send(`/bookings/${visit}/arrival`, { how: 'known' }, elsewhere)).status).toBe(404);
    await elsewhere.get(`/api/bookings/${visit}`).expect(404);
  });

  it('is asked properly: each field says what is wrong with it', async () => {
    const visit = await book(await stated());
    const { body } = await send(`/bookings/${visit}/arrival`, { how: 'no', phone: 'x', email: 'y', address: ' ' });
    expect((body as { fields: { field: string }[] }).fields.map(({ field }) => field).sort()).toEqual([
      ...['address', 'email', 'how', 'phone'],
    ]);
    expect((await send(`/bookings/${visit}/steps`, { step: 'arrived' })).status).toBe(400);
    expect((await send(`/bookings/${visit}/undoing`, { from: 'booked' })).status).toBe(400);
  });
});

const idOf = ({ body }: Response): string => (body as { id: string }).id;
