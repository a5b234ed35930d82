import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import { openDiary, tuesday } from '../booking/diary.js';
import { begin } from '../journal/examination.js';
import { Clinic, MONDAY_MORNING } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { choose, daysFrom, hoursPass, linesAbout, openRecord, plantVisit } from './records.js';

/** Patientdatalagen 4 kap. 1 §: only whoever takes part in the care, or needs the record for work in care, reads it. */
describe('a record is opened', () => {
  let clinic: Clinic;
  let optician: Agent;
  /** The desk of the other unit: whom only they know, this unit has nothing to do with. */
  let torget: Agent;

  beforeAll(async () => {
    clinic = await Clinic.open();
    [optician, torget] = await Promise.all([clinic.as('clinician'), clinic.as('receptionist', { unit: 1 })]);
  });
  afterAll(() => clinic.close());

  const refusals = async (): Promise<number> => {
    const text = `SELECT count(*)::int AS refused FROM access.access_log WHERE outcome = 'refused' AND permission = 'journal:read'`;
    return (await clinic.owner.query<{ refused: number }>(text)).rows[0]?.refused ?? 0;
  };

  it('by the unit that registered the patient', async () => {
    const patient = await registerPatient(await clinic.as('receptionist'), 0);
    expect((await openRecord(optician, patient)).status).toBe(200);
  });

  it('by nobody else without a reason, for reading or writing, and the attempt is noted', async () => {
    const patient = await registerPatient(torget, 1);
    const before = await refusals();
    const { status, body } = await openRecord(optician, patient);

    expect(status).toBe(403);
    expect(body).toMatchObject({ type: '/problems/care-relation-needed' });
    expect(JSON.stringify(body)).not.toContain('Almgren');
    expect(await refusals()).toBe(before + 1);
    expect((await begin(optician, patient)).status).toBe(403);
    expect(await linesAbout(clinic, patient)).not.toContain('Läsa Journal');
  });

  it.each([
    ['a visit today', 0, 200],
    ['a visit in sixty days', 60, 200],
    ['a visit in sixty-one days', 61, 403],
    ['a visit half a year ago', -180, 200],
    ['a visit longer ago', -181, 403],
  ])('by the unit with %s', async (name, days, status) => {
    const patient = await registerPatient(torget, 200 + days);
    await plantVisit(clinic, { patient, at: daysFrom(MONDAY_MORNING, days) });
    expect([name, (await openRecord(optician, patient)).status]).toEqual([name, status]);
  });

  it('by the unit that books the patient, until the visit is cancelled', async () => {
    const patient = await registerPatient(torget, 10);
    const diary = await openDiary(clinic);
    const desk = await clinic.as('receptionist');
    const { body } = await desk
      .post('/api/bookings')
      .set('Idempotency-Key', randomUUID())
      .send({ patientId: patient, serviceId: diary.serviceId, practitionerId: null, startsAt: tuesday('10:00') })
      .expect(201);
    expect((await openRecord(optician, patient)).status).toBe(200);

    await desk.post(`/api/bookings/${body.id}/cancellation`).expect(201);
    expect((await openRecord(optician, patient)).status).toBe(403);
  });

  it('by another window where the provider decides so', async () => {
    const patient = await registerPatient(torget, 2);
    await plantVisit(clinic, { patient, at: daysFrom(MONDAY_MORNING, -10) });
    const decide = (days: number) =>
      clinic.owner.query('UPDATE access.access_rules SET relation_days_after = $1', [days]);
    await decide(9);
    expect((await openRecord(optician, patient)).status).toBe(403);
    await decide(180);
    expect((await openRecord(optician, patient)).status).toBe(200);
  });

  it('neither by a cancelled visit nor by a visit at another unit', async () => {
    const patient = await registerPatient(torget, 3);
    await plantVisit(clinic, { patient, at: MONDAY_MORNING, ended: true });
    await plantVisit(clinic, { patient, at: MONDAY_MORNING, unit: 1 });
    expect((await openRecord(optician, patient)).status).toBe(403);
  });

  it('by the whole unit once one of them has written in it', async () => {
    const patient = await registerPatient(torget, 4);
    const colleague = await clinic.as('clinician');
    await choose(optician, patient);
    expect((await openRecord(colleague, patient)).status).toBe(403);

    expect((await begin(optician, patient)).status).toBe(201);
    expect((await openRecord(colleague, patient)).status).toBe(200);
  });

  it('by whoever says why, at that unit and for four hours, with a line for the reason and one for the reading', async () => {
    const patient = await registerPatient(torget, 5);
    const { status, body } = await choose(optician, patient);
    expect(status).toBe(201);
    expect(body).toEqual({
      kind: 'without-relation',
      reason: 'asked-by-patient',
      note: null,
      expiresAt: daysFrom(clinic.clock.now().toISOString(), 4 / 24),
    });

    const { body: journal } = await openRecord(optician, patient);
    expect(journal).toMatchObject({ entries: [], opened: [body] });
    expect((await linesAbout(clinic, patient)).slice(-2)).toEqual(['Läsa ActiveChoice', 'Läsa Journal']);
    expect((await openRecord(await clinic.as('clinician'), patient)).status).toBe(403);

    await hoursPass(clinic, 3.9);
    expect((await openRecord(optician, patient)).status).toBe(200);
    await hoursPass(clinic, 0.2);
    expect((await openRecord(optician, patient)).status).toBe(403);
  });

  it('by the same press only once', async () => {
    const patient = await registerPatient(torget, 6);
    const key = randomUUID();
    const first = await choose(optician, patient, {}, key);
    expect((await choose(optician, patient, {}, key)).body).toEqual(first.body);
    expect((await choose(optician, patient, { reason: 'quality' }, key)).status).toBe(422);
    expect((await linesAbout(clinic, patient)).filter((line) => line === 'Läsa ActiveChoice')).toHaveLength(1);
  });

  it.each([
    ['no reason', { reason: undefined }, 'reason', 'required'],
    ['a reason that is not listed', { reason: 'curiosity' }, 'reason', 'required'],
    ['another reason that is not told', { reason: 'other' }, 'note', 'required'],
    ['another reason of nothing but space', { reason: 'other', note: '   ' }, 'note', 'required'],
    ['a note as long as a letter', { note: 'x'.repeat(501) }, 'note', 'too-long'],
    ['a note that is no text', { note: 7 }, 'note', 'required'],
    ['the opening of a block', { kind: 'blocked-emergency' }, 'kind', 'unknown-kind'],
  ])('never with %s', async (_, choice, field, code) => {
    const patient = await registerPatient(torget, 7);
    const { status, body } = await choose(optician, patient, choice);
    expect(status).toBe(400);
    expect(body.fields).toContainEqual({ field, code });
    expect((await openRecord(optician, patient)).status).toBe(403);
  });

  it('with another reason in the reader’s own words', async () => {
    const patient = await registerPatient(torget, 8);
    const { body } = await choose(optician, patient, { reason: 'other', note: ' Remiss saknas ' });
    expect(body).toMatchObject({ reason: 'other', note: 'Remiss saknas' });
  });

  it('never where there is no such patient, and never by a role that does not read journals', async () => {
    const patient = await registerPatient(torget, 9);
    expect((await choose(optician, randomUUID())).status).toBe(404);
    expect((await choose(await clinic.as('clinician', { provider: 'halsoklustret' }), patient)).status).toBe(404);
    expect((await choose(await clinic.as('receptionist'), patient)).status).toBe(403);
    expect((await choose(await clinic.as('dispenser'), patient)).status).toBe(403);
    expect((await choose(clinic.visitor(), patient)).status).toBe(401);
  });
});
