import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { type Diary, holdTime, noticeOf, openDiary, tuesday, personnummer } from './diary.js';

interface Problem {
  type: string;
  fields: { field: string; code: string }[];
}

describe('Bad input', () => {
  let clinic: Clinic;
  let diary: Diary;
  let foreign: Diary;
  let desk: Agent;
  let visitor: Agent;
  let patientId: string;
  let foreignPatient: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    diary = await openDiary(clinic);
    foreign = await openDiary(clinic, { provider: 'halsoklustret' });
    desk = await clinic.as('receptionist');
    visitor = clinic.visitor();
    patientId = await registerPatient(desk, 1);
    foreignPatient = await registerPatient(await clinic.as('receptionist', { provider: 'halsoklustret' }), 1);
  });
  afterAll(() => clinic.close());

  const stored = async (): Promise<unknown[]> => {
    const { rows } = await clinic.owner.query(`
      SELECT (SELECT count(*) FROM booking.booking) AS bookings, (SELECT count(*) FROM booking.session) AS sessions,
             (SELECT count(*) FROM booking.occupancy) AS occupied, (SELECT count(*) FROM patient.patient) AS patients,
             (SELECT count(*) FROM platform.idempotency) AS keys, (SELECT count(*) FROM platform.outbox) AS jobs`);
    return rows;
  };
  const book = (wish: object) =>
    desk
      .post('/api/bookings')
      .set('Idempotency-Key', newId())
      .send({ patientId, serviceId: diary.serviceId, practitionerId: null, startsAt: tuesday('09:00'), ...wish });

  describe('at the desk', () => {
    it.each([
      [
        'a time in the past',
        { startsAt: '2026-03-01T10:00:00+01:00' },
        'time-in-the-past',
        'startsAt',
        'time-in-the-past',
      ],
      [
        'a time before the clinic opens',
        { startsAt: tuesday('08:30') },
        'outside-opening-hours',
        'startsAt',
        'outside-opening-hours',
      ],
      [
        'a visit that would end after closing',
        { startsAt: tuesday('16:45') },
        'outside-opening-hours',
        'startsAt',
        'outside-opening-hours',
      ],
      [
        'a Sunday',
        { startsAt: '2026-03-08T10:00:00+01:00' },
        'outside-opening-hours',
        'startsAt',
        'outside-opening-hours',
      ],
      [
        'Good Friday',
        { startsAt: '2026-04-03T10:00:00+02:00' },
        'outside-opening-hours',
        'startsAt',
        'outside-opening-hours',
      ],
      [
        'an hour that the clocks skip',
        { startsAt: '2026-03-29T02:30:00+01:00' },
        'outside-opening-hours',
        'startsAt',
        'outside-opening-hours',
      ],
      [
        'a minute between two starts',
        { startsAt: tuesday('09:07') },
        'outside-opening-hours',
        'startsAt',
        'outside-opening-hours',
      ],
      [
        'a time without its offset',
        { startsAt: '2026-03-03T09:00:00' },
        'invalid-request',
        'startsAt',
        'not-an-instant',
      ],
      [
        'the thirtieth of February',
        { startsAt: '2026-02-30T09:00:00+01:00' },
        'invalid-request',
        'startsAt',
        'not-an-instant',
      ],
      [
        'something that is no time',
        { startsAt: "'; DROP TABLE booking.booking; --" },
        'invalid-request',
        'startsAt',
        'not-an-instant',
      ],
      [
        'a service that is no id',
        { serviceId: '<script>alert(1)</script>' },
        'invalid-request',
        'serviceId',
        'not-an-id',
      ],
      ['a patient that is no id', { patientId: 7 }, 'invalid-request', 'patientId', 'not-an-id'],
      ['a field nobody asked for', { overbooked: true }, 'invalid-request', 'overbooked', 'unknown-field'],
      [
        'a provider of one’s own choice',
        { providerId: '019ac000-0000-7000-8000-000000000001' },
        'invalid-request',
        'providerId',
        'unknown-field',
      ],
    ])('refuses %s and stores nothing', async (_what, wish, type, field, code) => {
      const before = await stored();

      const { body, headers } = await book(wish).expect(400);

      expect(headers['content-type']).toContain('application/problem+json');
      expect((body as Problem).type).toBe(`/problems/${type}`);
      expect((body as Problem).fields).toEqual([{ field, code }]);
      expect(await stored()).toEqual(before);
    });

    it('does not know what belongs to another provider', async () => {
      const before = await stored();

      await book({ patientId: foreignPatient }).expect(404);
      await book({ patientId: newId() }).expect(404);
      await book({ serviceId: foreign.serviceId }).expect(404);
      await book({ practitionerId: foreign.practitioners[0] }).expect(404);
      await desk.get(`/api/patients/${foreignPatient}/bookings`).expect(404);
      await desk
        .get('/api/free-times')
        .query({ serviceId: foreign.serviceId, from: '2026-03-03', days: 1 })
        .expect(404);

      expect(await stored()).toEqual(before);
    });

    it('does not cancel another provider’s booking, nor one that is no id', async () => {
      const there = await clinic.as('receptionist', { provider: 'halsoklustret' });
      const { body } = await there
        .post('/api/bookings')
        .set('Idempotency-Key', newId())
        .send({ patientId: foreignPatient, serviceId: foreign.serviceId, startsAt: tuesday('09:00') })
        .expect(201);

      await desk.post(`/api/bookings/${(body as { id: string }).id}/cancellation`).expect(404);
      await desk.post('/api/bookings/1/cancellation').expect(400);
    });

    it('lets nobody book whose role does not say so', async () => {
      const caller = await clinic.as('recall-caller');
      const wish = { patientId, serviceId: diary.serviceId, startsAt: tuesday('09:00') };

      await caller.post('/api/bookings').set('Idempotency-Key', newId()).send(wish).expect(403);
      await visitor.post('/api/bookings').set('Idempotency-Key', newId()).send(wish).expect(401);
      await (await clinic.patient(patientId)).get('/api/calendar').query({ date: '2026-03-03' }).expect(403);
    });

    it('asks for an Idempotency-Key', async () => {
      const { body } = await desk
        .post('/api/bookings')
        .send({ patientId, serviceId: diary.serviceId, startsAt: tuesday('09:00') })
        .expect(400);
      expect((body as Problem).fields).toEqual([{ field: 'Idempotency-Key', code: 'required' }]);
    });

    it.each([
      [{ from: '2026-13-01', days: 1 }, 'from', 'not-a-date'],
      [{ from: '2026-02-30', days: 1 }, 'from', 'not-a-date'],
      [{ from: '0001-01-01', days: 1 }, 'from', 'not-a-date'],
      [{ from: '2026-03-03', days: 61 }, 'days', 'too-many'],
      [{ from: '2026-03-03', days: 0 }, 'days', 'too-few'],
      [{ from: '2026-03-03', days: 'all' }, 'days', 'not-a-number'],
      [{ from: '2026-03-03', days: 1, practitionerId: 'elsa' }, 'practitionerId', 'not-an-id'],
      [{ from: '2026-03-03', days: 1, unitId: '1' }, 'unitId', 'unknown-field'],
    ])('refuses to search free times with %j', async (query, field, code) => {
      const { body } = await desk
        .get('/api/free-times')
        .query({ serviceId: diary.serviceId, ...query })
        .expect(400);
      expect((body as Problem).fields).toEqual([{ field, code }]);
    });

    it('refuses a calendar of no day', async () => {
      await desk.get('/api/calendar').query({ date: 'tomorrow' }).expect(400);
      await desk.get('/api/calendar').expect(400);
    });
  });

  describe('on the website', () => {
    let noticeVersion: string;
    const anna = {
      firstName: 'Anna',
      lastName: 'Ek',
      email: 'anna@example.se',
      personnummer: personnummer[100] as string,
    };

    beforeAll(async () => {
      noticeVersion = await noticeOf(visitor, diary);
    });

    const confirm = async (changes: object, unitId = diary.unitId) => {
      const { hold } = await holdTime(visitor, diary, tuesday('10:00'));
      const answer = await visitor
        .post(`/api/units/${unitId}/bookings`)
        .set('Idempotency-Key', newId())
        .send({ hold, ...anna, noticeVersion, ...changes });
      await visitor.delete(`/api/units/${diary.unitId}/holds`).send({ hold });
      return answer;
    };

    it.each([
      ['no name', { firstName: '  ' }, 'firstName', 'required'],
      ['a name as long as a letter', { lastName: 'ö'.repeat(101) }, 'lastName', 'too-long'],
      ['a name with a hidden character', { firstName: 'An\u0007na' }, 'firstName', 'not-a-name'],
      ['no address', { email: 'anna' }, 'email', 'not-an-email'],
      ['two addresses', { email: 'a@example.se, b@example.se' }, 'email', 'not-an-email'],
      ['a line break in the address', { email: 'a@example.se\r\nBcc: b@example.se' }, 'email', 'not-an-email'],
      [
        'a number with a wrong digit',
        {
          personnummer: `${(personnummer[100] as string).slice(0, 11)}${(Number((personnummer[100] as string)[11]) + 1) % 10}`,
        },
        'personnummer',
        'wrong-check-digit',
      ],
      ['letters for a number', { personnummer: 'nitton åttio' }, 'personnummer', 'not-a-personnummer'],
      ['a number that is no text', { personnummer: 198001019876 }, 'personnummer', 'required'],
      ['a hold that is no text', { hold: { $ne: '' } }, 'hold', 'required'],
      ['a field nobody asked for', { patientId: newId() }, 'patientId', 'unknown-field'],
    ])('refuses %s beside its field and stores nothing', async (_what, changes, field, code) => {
      const before = await stored();

      const { status, body } = await confirm(changes);

      expect(status).toBe(400);
      expect((body as Problem).fields).toEqual([expect.objectContaining({ field, code })]);
      expect(await stored()).toEqual(before);
    });

    it('keeps script and SQL in a name as the text it is', async () => {
      const name = `Robert'); DROP TABLE booking.booking;-- <script>alert("å")</script>`;
      const { status } = await confirm({ firstName: name });
      expect(status).toBe(201);

      const { rows } = await clinic.owner.query('SELECT given_name FROM booking.stated_contact');
      expect(rows).toEqual([{ given_name: name }]);
    });

    it('knows no hold of another unit, and no unit of its own invention', async () => {
      expect((await confirm({}, foreign.unitId)).status).toBe(400);
      const other = clinic.providers.alloptik.units[1]?.id;
      expect(await confirm({}, other)).toMatchObject({ status: 409, body: { type: '/problems/hold-expired' } });
      await visitor.get(`/api/units/${newId()}/services`).expect(404);
      await visitor
        .post(`/api/units/${diary.unitId}/holds`)
        .send({ serviceId: foreign.serviceId, startsAt: tuesday('09:00') })
        .expect(404);
    });

    it('refuses a body larger than anything the page sends', async () => {
      const { status, body } = await confirm({ firstName: 'a'.repeat(300_000) });
      expect([status, (body as Problem).type]).toEqual([413, '/problems/body-too-large']);
    });

    it('knows no link that was never sent', async () => {
      await visitor
        .get('/api/booking-link')
        .set('Authorization', `Link ${'x'.repeat(32)}`)
        .expect(404);
      await visitor.post('/api/booking-link/cancellation').expect(404);
    });
  });
});
