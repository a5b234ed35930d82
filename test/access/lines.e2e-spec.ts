import { newId, newToken, sha256 } from '@kallelse/platform';
import type { Agent, Response } from 'supertest';
import { confirm, type Diary, holdTime, openDiary, personnummer, tuesday } from '../booking/diary.js';
import { beginAndSign, begin, examination } from '../journal/examination.js';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';

interface Line {
  activity: string | null;
  resource_type: string | null;
  outcome: string;
}

/** Patientdatalagen 4 kap. 3 §: what was done can be told from the lines alone. */
describe('Each access to a patient’s data leaves its lines and no others', () => {
  let clinic: Clinic;
  let diary: Diary;
  let desk: Agent;
  let optician: Agent;
  let caller: Agent;
  let patient: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    diary = await openDiary(clinic);
    [desk, optician, caller] = await Promise.all([
      clinic.as('receptionist'),
      clinic.as('clinician'),
      clinic.as('recall-caller'),
    ]);
    patient = await registerPatient(desk, 1);
  });
  afterAll(() => clinic.close());

  /** What the act wrote in the log, sorted; a refusal by its outcome. */
  const linesOf = async (act: () => Promise<Response>): Promise<string[]> => {
    const { rows: before } = await clinic.owner.query('SELECT id FROM access.access_log');
    const { status } = await act();
    expect(status).toBeLessThan(500);
    const { rows } = await clinic.owner.query<Line>(
      'SELECT activity, resource_type, outcome FROM access.access_log WHERE id <> ALL ($1)',
      [before.map(({ id }) => id)],
    );
    return rows
      .map(({ activity, resource_type, outcome }) => (activity ? `${activity} ${resource_type}` : outcome))
      .sort();
  };
  const book = async (startsAt: string): Promise<Response> =>
    desk
      .post('/api/bookings')
      .set('Idempotency-Key', `books-${startsAt}`)
      .send({ patientId: patient, serviceId: diary.serviceId, practitionerId: null, startsAt });
  const idOf = ({ body }: Response): string => (body as { id: string }).id;

  it('at the desk', async () => {
    const search = (number: unknown) => desk.post('/api/patients/search').send({ personnummer: number });
    const register = () =>
      desk
        .post('/api/patients')
        .set('Idempotency-Key', 'registers-somebody')
        .send({ personnummer: '197601042398', givenName: 'Anna', familyName: 'Ek' });

    expect(await linesOf(() => register())).toEqual(['Läsa Patient', 'Skriva Patient']);
    expect(await linesOf(() => register())).toEqual(['Läsa Patient']);
    expect(await linesOf(() => search('197601042398'))).toEqual(['Läsa Patient']);
    expect(await linesOf(() => desk.get(`/api/patients/${patient}`))).toEqual(['Läsa Patient']);
    expect(await linesOf(() => desk.get(`/api/patients/${patient}/bookings`))).toEqual(['Läsa Booking']);
    expect(await linesOf(() => desk.get(`/api/patients/${newId()}`))).toEqual([]);
    expect(await linesOf(() => desk.get(`/api/patients/${patient}/journal`))).toEqual(['refused']);
    expect(await linesOf(() => clinic.visitor().get(`/api/patients/${patient}`))).toEqual([]);
  });

  it('when a time is booked, looked at and cancelled, by staff, by the patient or by the link', async () => {
    expect(await linesOf(() => book(tuesday('09:00')))).toEqual(['Skriva Booking']);
    const booked = await book(tuesday('09:00'));
    expect(await linesOf(() => book(tuesday('09:00')))).toEqual(['Läsa Booking']);
    expect(await linesOf(() => desk.get('/api/calendar').query({ date: '2026-03-03' }))).toEqual(['Läsa Booking']);

    const herself = await clinic.patient(patient);
    expect(await linesOf(() => herself.get('/api/me/bookings'))).toEqual(['Läsa Booking']);
    const link = { Authorization: `Link ${await linkTo(idOf(booked))}` };
    expect(await linesOf(() => clinic.visitor().get('/api/booking-link').set(link))).toEqual(['Läsa Booking']);

    const cancel = () => desk.post(`/api/bookings/${idOf(booked)}/cancellation`);
    expect(await linesOf(cancel)).toEqual(['Läsa Booking', 'Skriva Booking']);
    expect(await linesOf(cancel)).toEqual(['Läsa Booking']);
    expect(await linesOf(() => clinic.visitor().post('/api/booking-link/cancellation').set(link))).toEqual([
      'Läsa Booking',
    ]);
    expect(await linesOf(() => herself.post(`/api/me/bookings/${idOf(booked)}/cancellation`))).toEqual([
      'Läsa Booking',
    ]);
  });

  it('on the website, where only the booking touches anybody', async () => {
    const visitor = clinic.visitor();
    const anna = {
      firstName: 'Anna',
      lastName: 'Ek',
      email: 'a@example.se',
      personnummer: personnummer[300] as string,
    };
    const query = { serviceId: diary.serviceId, from: '2026-03-03', days: 1 };

    expect(await linesOf(() => visitor.get(`/api/units/${diary.unitId}/free-times`).query(query))).toEqual([]);
    const { hold } = await holdTime(visitor, diary, tuesday('10:00'));
    expect(await linesOf(() => confirm(visitor, diary, hold, anna, 'confirms-1'))).toEqual(['Skriva Booking']);
    expect(await linesOf(() => confirm(visitor, diary, hold, anna, 'confirms-1'))).toEqual(['Läsa Booking']);
  });

  it('in the journal', async () => {
    expect(await linesOf(() => optician.get(`/api/patients/${patient}/journal`))).toEqual(['Läsa Journal']);
    expect(await linesOf(() => begin(optician, patient))).toEqual(['Skriva JournalEntry']);
    const at = `/api/journal-entries/${idOf(await begin(optician, patient))}`;
    const save = (who: Agent) =>
      who.post(`${at}/versions`).send({ content: examination({ plan: 'Linser' }), basedOn: 1 });

    expect(await linesOf(() => optician.get(at))).toEqual(['Läsa JournalEntry']);
    expect(await linesOf(() => save(optician))).toEqual(['Läsa JournalEntry', 'Skriva JournalEntry']);
    const colleague = await clinic.as('clinician');
    expect(await linesOf(() => save(colleague))).toEqual(['refused']);
    const unlicensed = await clinic.as('clinician', { licensed: false });
    expect(await linesOf(() => unlicensed.post(`${at}/signature`).send({ version: 2 }))).toEqual(['refused']);

    expect(await linesOf(() => optician.post(`${at}/signature`).send({ version: 2 }))).toEqual([
      'Läsa JournalEntry',
      'Signera JournalEntry',
      'Skriva RecallItem',
    ]);
    const amendment = { content: examination({ plan: 'Glasögon' }), basedOn: 2, reason: 'Fel plan' };
    expect(await linesOf(() => optician.post(`${at}/amendments`).send(amendment))).toEqual([
      'Läsa JournalEntry',
      'Signera JournalEntry',
      'Skriva JournalEntry',
      'Skriva RecallItem',
      'Skriva RecallItem',
    ]);
  });

  it('when somebody is called', async () => {
    const due = await registerPatient(desk, 2);
    await beginAndSign(optician, due, examination(), { examinedOn: '2024-02-20' });
    const next = () => caller.post('/api/calls/next');

    expect(await linesOf(next)).toEqual(['Läsa RecallItem']);
    expect(await linesOf(() => caller.get('/api/calls/current'))).toEqual(['Läsa RecallItem']);
    expect(await linesOf(() => caller.get('/api/calls/queue'))).toEqual([]);
    const { body: call } = await next();
    const at = `/api/calls/${(call as { id: string }).id}`;
    const wish = { serviceId: diary.serviceId, practitionerId: null, startsAt: tuesday('13:00') };
    expect(await linesOf(() => caller.post(`${at}/booking`).set('Idempotency-Key', newId()).send(wish))).toEqual([
      'Skriva Booking',
      'Skriva CallAttempt',
    ]);
    expect(await linesOf(() => caller.put(`${at}/outcome`).send({ outcome: 'busy' }))).toEqual([]);
  });

  it('in the transaction of what it tells', async () => {
    const id = idOf(await book(tuesday('15:00')));
    const { rows } = await clinic.owner.query(
      `SELECT l.xid::text = b.xmin::text AS together FROM access.access_log l JOIN booking.booking b ON b.id = l.resource_id
       WHERE b.id = $1 AND l.activity = 'Skriva'`,
      [id],
    );
    expect(rows).toEqual([{ together: true }]);
  });

  async function linkTo(booking: string): Promise<string> {
    const token = newToken();
    await clinic.owner.query(
      `INSERT INTO access.link_token (provider_id, id, created_at, token_hash, permission, subject_id, expires_at)
       VALUES ($1, $2, now(), $3, 'booking-link:use', $4, '2026-03-04T00:00:00Z')`,
      [diary.providerId, newId(), sha256(token), booking],
    );
    return token;
  }
});
