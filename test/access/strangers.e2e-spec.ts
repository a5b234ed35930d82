import { newId } from '@kallelse/platform';
import { type Diary, holdTime, noticeOf, openDiary, personnummer, tuesday } from '../booking/diary.js';
import { Clinic } from '../support/clinic.js';

const numbers = personnummer.filter((number) => number > '1930' && number < '2000');
const KEY = 'booking-1';

/** The test's own machine stands in for the balancer, and says whom it speaks for. */
const BEHIND_A_BALANCER = { TRUSTED_PROXIES: 'loopback', VISITOR_REQUESTS_PER_HOUR: '12' };

describe('Strangers on the website', () => {
  let clinic: Clinic;
  let diary: Diary;

  beforeAll(async () => {
    clinic = await Clinic.open(undefined, BEHIND_A_BALANCER);
    diary = await openDiary(clinic);
  });
  afterAll(() => clinic.close());

  const from = (address: string) => clinic.visitor().set('X-Forwarded-For', address);
  const holdFrom = (address: string) =>
    from(address)
      .post(`/api/units/${diary.unitId}/holds`)
      .send({ serviceId: diary.serviceId, practitionerId: null, startsAt: tuesday('16:00') });

  it('may choose the same Idempotency-Key, and neither meets the other’s booking', async () => {
    const book = async (address: string, time: string, place: number, lastName: string) => {
      const { hold } = await holdTime(from(address), diary, tuesday(time));
      const noticeVersion = await noticeOf(from(address), diary);
      return from(address).post(`/api/units/${diary.unitId}/bookings`).set('Idempotency-Key', KEY).send({
        hold,
        firstName: 'Anna',
        lastName,
        email: 'a@example.se',
        personnummer: numbers[place],
        noticeVersion,
      });
    };

    const [one, other] = [
      await book('198.51.100.1', '10:00', 50, 'Ek'),
      await book('198.51.100.2', '11:00', 51, 'Lund'),
    ];

    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body.reference).not.toBe(one.body.reference);
    expect(other.body.startsAt).toBe(new Date(tuesday('11:00')).toISOString());
  });

  it('cannot empty the calendar: whoever keeps taking times has to wait, and nobody else', async () => {
    const address = '198.51.100.7';
    expect((await holdFrom(address)).status).toBe(201);
    expect((await holdFrom(address)).status).toBe(201);

    const { body } = await holdFrom(address).expect(429);

    expect(body.type).toBe('/problems/too-many-requests');
    expect((await holdFrom('198.51.100.8')).status).not.toBe(429);
  });

  it('are one and the same with all the addresses of one network', async () => {
    expect((await holdFrom('2001:db8:1:2::1')).status).not.toBe(429);
    expect((await holdFrom('2001:db8:1:2:3::1')).status).not.toBe(429);
    await holdFrom('2001:db8:1:2:ffff:ffff:ffff:ffff').expect(429);
    expect((await holdFrom('2001:db8:1:3::1')).status).not.toBe(429);
  });

  it('begin a sign-in a few times an hour', async () => {
    const begin = () => from('198.51.100.9').post('/api/sign-in/orders').send({ audience: 'staff' });
    const answers = [];
    for (let attempt = 0; attempt < 13; attempt++) {
      answers.push((await begin()).status);
    }
    expect(answers.filter((status) => status === 429)).toHaveLength(1);
    expect(answers[12]).toBe(429);
  });

  it('leave no address behind, only a keyed hash', async () => {
    const { rows } = await clinic.owner.query('SELECT * FROM platform.rate_limit');
    expect(rows.length).toBeGreaterThan(4);
    expect(JSON.stringify(rows)).not.toMatch(/198\.51|2001:db8/);
  });

  it('learn nothing of a hold that is not theirs', async () => {
    await from('198.51.100.10').delete(`/api/units/${diary.unitId}/holds`).send({ hold: newId() }).expect(204);
    const { rows } = await clinic.owner.query('SELECT count(*)::int AS held FROM booking.hold');
    expect(rows[0].held).toBeGreaterThan(0);
  });
});
