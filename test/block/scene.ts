import { newId } from '@kallelse/platform';
import type { Agent, Response } from 'supertest';
import { confirm, type Diary, holdTime, openDiary } from '../booking/diary.js';
import { beginAndSign, examination } from '../journal/examination.js';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { ADULTS } from '../support/people.js';

/** A Monday. */
export const DAY = '2030-06-03';
export const MORNING = `${DAY}T06:00:00.000Z`;
export const at = (clock: string): string => `${DAY}T${clock}:00+02:00`;

export const send = (agent: Agent, path: string, body: object): Promise<Response> =>
  Promise.resolve(agent.post(`/api${path}`).set('Idempotency-Key', newId()).send(body));

/** Two units of one provider that share a practitioner. */
export interface Scene {
  clinic: Clinic;
  here: { unitId: string; diary: Diary; desk: StaffMember; optician: StaffMember };
  there: { unitId: string; diary: Diary; desk: StaffMember; optician: StaffMember };
}

export async function openScene(now = MORNING): Promise<Scene> {
  const clinic = await Clinic.open(now, { DEMO: '0' });
  const [here, there] = [await place(clinic, 0), await place(clinic, 1)];
  await clinic.owner.query(
    `INSERT INTO booking.practitioner_service (provider_id, id, practitioner_id, service_id) VALUES ($1, gen_random_uuid(), $2, $3)`,
    [here.diary.providerId, there.diary.practitioners[0], here.diary.serviceId],
  );
  return { clinic, here, there };
}

async function place(clinic: Clinic, unit: number): Promise<Scene['here']> {
  const diary = await openDiary(clinic, { unit });
  return {
    unitId: diary.unitId,
    diary,
    desk: await clinic.staff('receptionist', { unit }),
    optician: await clinic.staff('clinician', { unit }),
  };
}

export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
}

export async function register({ desk }: Scene['here'], number: number, person: Person): Promise<string> {
  const { body } = await send(desk.agent, '/patients', {
    personnummer: ADULTS[number],
    identifiedBy: 'document',
    ...person,
  });
  return (body as { id: string }).id;
}

/** A visit on the day, an examination with a recall that is due, and a call about it that nobody answered. */
export async function care(
  scene: Scene,
  { diary, desk, optician }: Scene['here'],
  patient: string,
  clock: string,
): Promise<string[]> {
  const wish = { serviceId: diary.serviceId, practitionerId: diary.practitioners[0], startsAt: at(clock) };
  const { body } = await send(desk.agent, '/bookings', { ...wish, patientId: patient });
  const content = examination({ plan: `hemlig plan ${patient}`, recall: { months: 12, reason: 'routine' } });
  const entry = await beginAndSign(optician.agent, patient, content, { examinedOn: '2030-05-20' });
  await callOnce(scene, patient);
  const { id, reference } = body as { id: string; reference: string };
  const { rows } = await scene.clinic.owner.query<{ id: string }>(
    `SELECT id FROM recall.item WHERE patient_id = $1 UNION ALL SELECT id FROM recall.attempt WHERE patient_id = $1
     UNION ALL SELECT session_id FROM booking.booking WHERE patient_id = $1`,
    [patient],
  );
  return [id, reference, entry, `hemlig plan ${patient}`, ...rows.map((row) => row.id)];
}

/** As the caller's desk writes it, for an item that is not due yet. */
async function callOnce({ clinic }: Scene, patient: string): Promise<void> {
  await clinic.owner.query(
    `INSERT INTO recall.attempt (provider_id, id, item_id, patient_id, unit_id, caller_id, at, outcome)
     SELECT i.provider_id, gen_random_uuid(), i.id, i.patient_id, i.unit_id, e.id, '2030-06-01T08:00Z', 'busy'
     FROM recall.item i, (SELECT id FROM access.employee LIMIT 1) e WHERE i.patient_id = $1`,
    [patient],
  );
}

/** On the website, by somebody who does not prove who she is. */
export async function bookOnline(
  { clinic }: Scene,
  { diary }: Scene['here'],
  number: number,
  clock: string,
  email: string,
) {
  const visitor = clinic.visitor();
  const { hold } = await holdTime(visitor, diary, at(clock));
  return confirm(visitor, diary, hold, {
    firstName: 'Inskriven',
    lastName: 'Besökare',
    email,
    personnummer: ADULTS[number] as string,
  });
}

export async function hoursPass({ clock, owner }: Clinic, hours: number): Promise<void> {
  clock.set(new Date(clock.now().getTime() + hours * 3_600_000));
  await owner.query('UPDATE access.session SET last_used_at = $1', [clock.now()]);
}
