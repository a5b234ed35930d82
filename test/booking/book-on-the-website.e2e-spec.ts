import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { confirm, type Diary, freeOn, holdTime, openDiary, seconds, tuesday, personnummer } from './diary.js';

const numbers = personnummer.filter((number) => number > '1930' && number < '2000');
const anna = { firstName: 'Anna', lastName: 'Ek', email: 'anna@example.se', personnummer: numbers[40] as string };

describe('A patient books on the website', () => {
  let clinic: Clinic;
  let diary: Diary;
  let visitor: Agent;

  beforeAll(async () => {
    clinic = await Clinic.open();
    diary = await openDiary(clinic);
    visitor = clinic.visitor();
  });
  afterAll(() => clinic.close());
  afterEach(() => clinic.clock.set(new Date('2026-03-02T08:00:00Z')));

  it('sees what the unit offers and by whom', async () => {
    const { body } = await visitor.get(`/api/units/${diary.unitId}/services`).expect(200);

    expect(body).toEqual([
      {
        id: diary.serviceId,
        name: { sv: 'Synundersökning', en: 'Eye examination' },
        minutes: 30,
        price: null,
        practitioners: [
          { id: diary.practitioners[0], name: 'Optiker 1', title: 'leg. optiker' },
          { id: diary.practitioners[1], name: 'Optiker 2', title: 'leg. optiker' },
        ],
      },
    ]);
  });

  it('holds a time, confirms it, and nobody else is offered it', async () => {
    const startsAt = tuesday('10:00');
    const { hold, practitioner } = await holdTime(visitor, diary, startsAt);
    expect((await freeOn(visitor, diary, '2026-03-03'))[practitioner.id]).not.toContain(seconds(startsAt));

    const { status, body } = await confirm(visitor, diary, hold, anna);

    expect(status).toBe(201);
    expect(body).toEqual({
      reference: expect.stringMatching(/^[A-Z34679]{8}$/),
      unit: { name: 'storgatan', address: expect.any(String), phone: expect.any(String) },
      service: { sv: 'Synundersökning', en: 'Eye examination' },
      practitioner: { name: practitioner.name },
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(tuesday('10:30')).toISOString(),
    });
    expect((await freeOn(visitor, diary, '2026-03-03'))[practitioner.id]).not.toContain(seconds(startsAt));
  });

  it('gets the same answer whether the clinic knows her or not, and changes nothing it knows', async () => {
    const desk = await clinic.as('receptionist');
    const known = await registerPatient(desk, 41);
    const stranger = { ...anna, personnummer: numbers[42] as string };
    const acquaintance = { ...anna, firstName: 'Någon', lastName: 'Annan', personnummer: numbers[41] as string };

    const first = await holdTime(visitor, diary, tuesday('11:00'), diary.practitioners[0]);
    const second = await holdTime(visitor, diary, tuesday('11:30'), diary.practitioners[0]);
    const answers = [
      await confirm(visitor, diary, first.hold, stranger),
      await confirm(visitor, diary, second.hold, acquaintance),
    ];

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(Object.keys(answers[0]?.body as object)).toEqual(Object.keys(answers[1]?.body as object));
    const { body } = await desk.get(`/api/patients/${known}`).expect(200);
    expect(body).toMatchObject({ givenName: 'Astrid', email: null });
    const { rows } = await clinic.owner.query('SELECT given_name, email FROM patient.patient WHERE given_name = $1', [
      'Någon',
    ]);
    expect(rows).toEqual([]);
  });

  it('stands in the calendar under the name she stated', async () => {
    const { hold } = await holdTime(visitor, diary, tuesday('13:00'), diary.practitioners[0]);
    await confirm(visitor, diary, hold, { ...anna, firstName: 'Annika' });
    const desk = await clinic.as('receptionist');

    const { body } = await desk.get('/api/calendar').query({ date: '2026-03-03' }).expect(200);

    expect((body as { visits: object[] }).visits).toContainEqual(
      expect.objectContaining({
        startsAt: new Date(tuesday('13:00')).toISOString(),
        patient: { id: expect.any(String), name: 'Annika Ek' },
        channel: 'website',
        state: 'booked',
      }),
    );
  });

  it('books once though the confirmation is sent twice', async () => {
    const { hold } = await holdTime(visitor, diary, tuesday('13:30'), diary.practitioners[0]);
    const key = newId();

    const [first, again] = [
      await confirm(visitor, diary, hold, anna, key),
      await confirm(visitor, diary, hold, anna, key),
    ];
    const other = await confirm(visitor, diary, hold, { ...anna, lastName: 'Lund' }, key);

    expect([first.status, again.status, other.status]).toEqual([201, 201, 422]);
    expect(again.body).toEqual(first.body);
    expect(other.body).toMatchObject({ type: '/problems/idempotency-key-reused' });
  });

  it('gives the time to others when she goes back a step', async () => {
    const { hold } = await holdTime(visitor, diary, tuesday('14:00'), diary.practitioners[0]);

    await visitor.delete(`/api/units/${diary.unitId}/holds`).send({ hold }).expect(204);
    await visitor.delete(`/api/units/${diary.unitId}/holds`).send({ hold }).expect(204);

    expect((await freeOn(visitor, diary, '2026-03-03'))[diary.practitioners[0] as string]).toContain(
      seconds(tuesday('14:00')),
    );
    expect(await confirm(visitor, diary, hold, anna)).toMatchObject({
      status: 409,
      body: { type: '/problems/hold-expired' },
    });
  });

  it('gives the time to others when she takes too long', async () => {
    const practitioner = diary.practitioners[0] as string;
    const { hold } = await holdTime(visitor, diary, tuesday('14:30'), practitioner);
    clinic.clock.set(new Date('2026-03-02T08:11:00Z'));

    expect((await freeOn(visitor, diary, '2026-03-03'))[practitioner]).toContain(seconds(tuesday('14:30')));
    const quicker = await holdTime(visitor, diary, tuesday('14:30'), practitioner);
    const late = await confirm(visitor, diary, hold, anna);

    expect(late).toMatchObject({ status: 409, body: { type: '/problems/slot-taken' } });
    expect((late.body as { nearest: object[] }).nearest).toHaveLength(5);
    expect(await confirm(visitor, diary, quicker.hold, anna)).toMatchObject({ status: 201 });
  });

  it('still gets the time when she takes too long and nobody else wanted it', async () => {
    const { hold } = await holdTime(visitor, diary, tuesday('15:00'), diary.practitioners[0]);
    const { hold: other } = await holdTime(visitor, diary, tuesday('15:30'), diary.practitioners[0]);
    clinic.clock.set(new Date('2026-03-02T08:11:00Z'));
    expect(await confirm(visitor, diary, hold, anna)).toMatchObject({ status: 201 });

    const job = `SELECT set_config('app.provider', $1, false), set_config('app.now', $2, false)`;
    const client = await clinic.owner.connect();
    await client.query(job, [diary.providerId, '2026-03-02T08:11:00Z']);
    await client.query('SELECT booking.expire_holds()');
    client.release();
    expect(await confirm(visitor, diary, other, anna)).toMatchObject({
      status: 201,
      body: { startsAt: new Date(tuesday('15:30')).toISOString() },
    });
  });

  it('cannot confirm a time that has passed', async () => {
    const { hold } = await holdTime(visitor, diary, tuesday('16:00'), diary.practitioners[0]);
    clinic.clock.set(new Date('2026-03-03T15:01:00Z'));

    expect(await confirm(visitor, diary, hold, anna)).toMatchObject({
      status: 400,
      body: { type: '/problems/time-in-the-past' },
    });
  });

  it('reads the notice that is in force before she books', async () => {
    const { hold } = await holdTime(visitor, diary, tuesday('16:30'), diary.practitioners[0]);

    const { body } = await visitor
      .post(`/api/units/${diary.unitId}/bookings`)
      .set('Idempotency-Key', newId())
      .send({ hold, ...anna, noticeVersion: 'last year' })
      .expect(400);

    expect(body).toMatchObject({
      type: '/problems/notice-missing',
      fields: [{ field: 'noticeVersion', code: 'notice-outdated' }],
    });
  });

  it('leaves a line in the access log for each booking, in the same transaction', async () => {
    const { rows } = await clinic.owner.query<{ missing: string }>(`
      SELECT count(*) AS missing FROM booking.booking b
      WHERE NOT EXISTS (SELECT FROM access.access_log l
                        WHERE l.resource_id = b.id AND l.patient_id = b.patient_id AND l.activity = 'Skriva' AND l.actor_kind = 'visitor'
                          AND l.xid::text::bigint & 4294967295 = b.xmin::text::bigint)`);
    expect(rows).toEqual([{ missing: '0' }]);
  });
});
