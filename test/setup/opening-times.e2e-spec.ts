import type { Agent } from 'supertest';
import { type Diary, freeOn, openDiary, seconds } from '../booking/diary.js';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { post, put, setUpOf, shown, wrongIn } from './clinic-set-up.js';

const TUESDAY = '2026-03-03';
const at = (time: string): string => `${TUESDAY}T${time}:00+01:00`;
const weekdays = (opens: string, closes: string) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }));

describe('A head of operations decides when the unit receives patients', () => {
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

  const first = (): string => diary.practitioners[0] as string;
  const starts = async (day = TUESDAY): Promise<number[]> =>
    Object.values(await freeOn(clinic.visitor(), diary, day)).flat();

  it('sees the week, who receives patients, and the red days of a year with the eves among them', async () => {
    const setUp = await setUpOf(head);

    expect(setUp.hours).toEqual(weekdays('09:00', '17:00'));
    expect(setUp.practitioners.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...diary.practitioners, optician.employeeId]),
    );
    expect(setUp.redDays).toContainEqual(expect.objectContaining({ day: '2026-06-19', eve: 'midsummerEve' }));
    expect(setUp.redDays).toContainEqual(expect.objectContaining({ day: '2026-04-03', eve: null }));
    expect(setUp.rules).toEqual({ horizonDays: 180, christmasEve: true, midsummerEve: true, newYearsEve: true });
  });

  it('opens earlier, and the next visitor finds the new times at once', async () => {
    expect(Math.min(...(await starts()))).toBe(seconds(at('09:00')));

    await put(head, 'hours', { practitionerId: null, hours: weekdays('08:00', '17:00') }).expect(200);

    expect(Math.min(...(await starts()))).toBe(seconds(at('08:00')));
  });

  it('lets one practitioner work Tuesday morning only, and gives her all hours back', async () => {
    const hours = [{ weekday: 2, opens: '09:00', closes: '12:00' }];
    const answer = await put(head, 'hours', { practitionerId: first(), hours }).expect(200);
    expect(shown(answer).practitioners.find(({ id }) => id === first())?.hours).toEqual(hours);
    const { [first()]: hers = [] } = await freeOn(clinic.visitor(), diary, TUESDAY);
    expect(Math.max(...hers)).toBe(seconds(at('11:30')));

    await put(head, 'hours', { practitionerId: first(), hours: [] }).expect(200);

    const { [first()]: again = [] } = await freeOn(clinic.visitor(), diary, TUESDAY);
    expect(Math.max(...again)).toBe(seconds(at('16:30')));
  });

  it('leaves one whole week when two replace it at once', async () => {
    const weeks = ['08:00', '09:00', '10:00'].map((opens) => weekdays(opens, '16:00'));
    await Promise.all(weeks.map((hours) => put(head, 'hours', { practitionerId: null, hours }).expect(200)));

    const { hours } = await setUpOf(head);
    expect(weeks).toContainEqual(hours);
  });

  it('closes a day with a reason, opens it for a few hours instead, and forgets it again', async () => {
    const reason = { sv: 'Utbildning', en: 'Training' };
    await put(head, 'exceptions/2026-03-04', { reason }).expect(200);
    expect(await starts('2026-03-04')).toEqual([]);

    const twice = await put(head, 'exceptions/2026-03-04', { opens: '10:00', closes: '11:00', reason }).expect(200);
    expect(shown(twice).exceptions).toEqual([{ day: '2026-03-04', opens: '10:00', closes: '11:00', reason }]);
    expect(new Set(await starts('2026-03-04')).size).toBe(2);

    await head.delete('/api/set-up/exceptions/2026-03-04').expect(200);
    expect((await starts('2026-03-04')).length).toBeGreaterThan(4);
    await head.delete('/api/set-up/exceptions/2026-03-04').expect(404);
  });

  it('is told which span of the week is wrong', async () => {
    const hours = [
      { weekday: 1, opens: '09:00', closes: '12:00' },
      { weekday: 1, opens: '11:00', closes: '15:00' },
      { weekday: 2, opens: '15:00', closes: '09:00' },
    ];
    expect(wrongIn(await put(head, 'hours', { practitionerId: null, hours }).expect(400))).toEqual([
      'hours.1.opens: overlaps',
      'hours.2.closes: not-after-opening',
    ]);
    const odd = await put(head, 'hours', { hours: [{ weekday: 8, opens: '9', closes: '25:00' }] }).expect(400);
    expect(wrongIn(odd)).toEqual([
      'hours.0.weekday: out-of-range',
      'hours.0.opens: not-a-time',
      'hours.0.closes: not-a-time',
    ]);
    const half = await put(head, 'exceptions/2026-03-05', { opens: '10:00', reason: { sv: 'A', en: 'B' } }).expect(400);
    expect(wrongIn(half)).toEqual(['closes: required']);
  });

  it('decides how far ahead times are published and which eves are kept', async () => {
    const rules = { horizonDays: 90, christmasEve: true, midsummerEve: false, newYearsEve: true };
    expect(shown(await put(head, 'rules', rules).expect(200)).rules).toEqual(rules);
    expect(wrongIn(await put(head, 'rules', { ...rules, horizonDays: 0 }).expect(400))).toEqual([
      'horizonDays: out-of-range',
    ]);
  });

  it('writes an absence once, and sees the visits that were booked before it was known', async () => {
    const patientId = await registerPatient(optician.agent, 1);
    const booking = { patientId, serviceId: diary.serviceId, practitionerId: first(), startsAt: at('12:00') };
    const { body: booked } = await optician.agent
      .post('/api/bookings')
      .set('Idempotency-Key', 'visit before absence')
      .send(booking)
      .expect(201);
    const absence = { practitionerId: first(), startsAt: at('10:00'), endsAt: at('15:00'), kind: 'sick' };

    const { absences } = shown(await post(head, 'absences', absence, 'one absence').expect(201));
    const again = shown(await post(head, 'absences', absence, 'one absence').expect(201));

    expect(again.absences).toEqual(absences);
    expect(absences).toHaveLength(1);
    const visits = absences[0]?.visits;
    expect(visits).toEqual([expect.objectContaining({ bookingId: (booked as { id: string }).id })]);
    expect(JSON.stringify(visits)).not.toContain(patientId);

    const rest = await head.delete(`/api/set-up/absences/${absences[0]?.id}`).expect(200);
    expect(shown(rest).absences).toEqual([]);
    const backwards = { ...absence, endsAt: at('09:00') };
    expect(wrongIn(await post(head, 'absences', backwards).expect(400))).toEqual(['endsAt: not-after-start']);
  });

  it('reaches nobody and nothing of another unit', async () => {
    const elsewhere = await openDiary(clinic, { unit: 1, practitioners: 1 });
    const [stranger] = elsewhere.practitioners as [string];
    const absence = { practitionerId: stranger, startsAt: at('10:00'), endsAt: at('15:00'), kind: 'leave' };

    await put(head, 'hours', { practitionerId: stranger, hours: [] }).expect(404);
    await put(head, `practitioners/${stranger}`, { services: [] }).expect(404);
    await post(head, 'absences', absence).expect(404);
    await put(head, `practitioners/${first()}`, { services: [{ serviceId: elsewhere.serviceId }] }).expect(404);
    expect((await setUpOf(head)).practitioners.map(({ id }) => id)).not.toContain(stranger);
  });

  it('is the only one who may', async () => {
    await optician.agent.get('/api/set-up').expect(403);
    await (await clinic.as('receptionist')).get('/api/set-up').expect(403);
  });
});
