import { newId, newToken, sha256 } from '@kallelse/platform';
import type { Agent, Response } from 'supertest';
import { confirm, type Diary, holdTime, openDiary, personnummer, tuesday } from '../booking/diary.js';
import { openIncident, step } from '../incident/breach.js';
import { begin, beginAndSign, examination } from '../journal/examination.js';
import { plantBlock } from '../record/records.js';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';

/** A clinic with one of everything that a route can be asked about. */
export interface World {
  readonly clinic: Clinic;
  readonly diary: Diary;
  readonly desk: Agent;
  readonly optician: Agent;
  readonly head: Agent;
  readonly caller: Agent;
  readonly officer: Agent;
  readonly reviewer: Agent;
  readonly herself: Agent;
  /** Cared for at the desk's unit, with an entry, a visit and a due recall. */
  readonly patient: string;
  readonly booking: string;
  readonly entry: string;
  readonly incident: string;
  readonly logReport: string;
  /** Known at the other unit alone. */
  readonly stranger: string;
  /** Whose identity is protected. */
  readonly guarded: string;
  readonly link: { Authorization: string };
}

const TIMES = ['09:00', '09:30', '10:00', '10:30', '11:00', '13:00', '13:30', '14:00', '14:30', '15:00', '15:30'];
let taken = 0;
let comers = 0;

export const nextTime = (): string => tuesday(TIMES[taken++] ?? '16:00');

export const send = (agent: Agent, path: string, body: object = {}): Promise<Response> =>
  Promise.resolve(agent.post(`/api${path}`).set('Idempotency-Key', newId()).send(body));

export const idOf = ({ body }: Response): string => (body as { id: string }).id;

export const book = ({ desk, diary }: Pick<World, 'desk' | 'diary'>, patientId: string): Promise<Response> =>
  send(desk, '/bookings', { patientId, serviceId: diary.serviceId, practitionerId: null, startsAt: nextTime() });

export async function openWorld(): Promise<World> {
  const clinic = await Clinic.open();
  const diary = await openDiary(clinic);
  const [desk, optician, head] = await asAll(clinic, ['receptionist', 'clinician', 'head-of-operations']);
  const [caller, officer, reviewer] = await asAll(clinic, ['recall-caller', 'data-protection-officer', 'log-reviewer']);
  const patient = await registerPatient(desk, 1);
  const entry = idOf(await begin(optician, patient));
  for (const due of [5, 6, 7, 8]) {
    await beginAndSign(optician, await registerPatient(desk, due), examination(), { examinedOn: '2024-02-20' });
  }
  const booking = idOf(await book({ desk, diary }, patient));
  const stranger = await registerPatient(await clinic.as('receptionist', { unit: 1 }), 3);
  await plantBlock(clinic, stranger, 1);
  await readInFebruary(clinic, patient);
  return {
    ...{ clinic, diary, desk, optician, head, caller, officer, reviewer, patient, booking, entry, stranger },
    guarded: await registerPatient(desk, 4),
    herself: await clinic.patient(patient),
    incident: await openIncident(desk),
    logReport: idOf(await askOnPaper(head, patient)),
    link: { Authorization: `Link ${await linkTo(clinic, diary.providerId, booking)}` },
  };
}

async function asAll(clinic: Clinic, roles: readonly [Role, Role, Role]): Promise<[Agent, Agent, Agent]> {
  return [await clinic.as(roles[0]), await clinic.as(roles[1]), await clinic.as(roles[2])];
}

type Role = Parameters<Clinic['as']>[0];

export const askOnPaper = (head: Agent, patient: string): Promise<Response> =>
  send(head, `/patients/${patient}/log-reports`, {
    ...{ askedOn: '2026-02-27', askedBy: 'patient', identifiedBy: 'id-document' },
    ...{ fromOn: '2026-10-01', toOn: '2027-12-31' },
  });

/** A visit of today's, which somebody can come to. */
export async function visitToday({ desk, diary, patient }: World): Promise<string> {
  const startsAt = `2026-03-02T${['10:00', '10:30', '11:00', '11:30'][comers++] ?? '12:00'}:00+01:00`;
  return idOf(
    await send(desk, '/bookings', { patientId: patient, serviceId: diary.serviceId, practitionerId: null, startsAt }),
  );
}

export async function anArrival(world: World): Promise<string> {
  const visit = await visitToday(world);
  await send(world.desk, `/bookings/${visit}/arrival`, { how: 'document' });
  return visit;
}

/** As somebody on the website does it, from hold to booking. */
export async function bookOnline({ clinic, diary }: World): Promise<Response> {
  const visitor = clinic.visitor();
  const { hold } = await holdTime(visitor, diary, nextTime());
  const anna = { firstName: 'Anna', lastName: 'Ek', email: 'a@example.se', personnummer: String(personnummer[300]) };
  return confirm(visitor, diary, hold, anna, newId());
}

export async function protect({ clinic, guarded }: World): Promise<string> {
  await clinic.owner.query(`UPDATE patient.patient SET protection = 'sekretessmarkering' WHERE id = $1`, [guarded]);
  return guarded;
}

/** Something that the head of operations has to see to. */
export async function aTask({ clinic, diary, patient }: World): Promise<string> {
  const id = newId();
  await clinic.owner.query(
    `INSERT INTO access.task (provider_id, id, created_at, kind, role, unit_id, patient_id, due_on)
     VALUES ($1, $2, now(), 'block-opening', 'head-of-operations', $3, $4, '2026-03-04')`,
    [diary.providerId, id, diary.unitId, patient],
  );
  return id;
}

/** So that last month has something to review. */
async function readInFebruary(clinic: Clinic, patient: string): Promise<void> {
  await clinic.owner.query(`
    CREATE TABLE access.access_log_2026_02 PARTITION OF access.access_log FOR VALUES FROM ('2026-02-01Z') TO ('2026-03-01Z')`);
  const { providerId, employeeId, unitId } = await clinic.staff('clinician');
  await clinic.owner.query(
    `INSERT INTO access.access_log
       (provider_id, at, actor_kind, employee_id, role, unit_id, purpose, permission, outcome, activity, patient_id, resource_type, resource_id)
     VALUES ($1, '2026-02-10T09:00Z', 'staff', $2, 'clinician', $3, 'booking', 'patient:find', 'granted', 'Läsa', $4, 'Patient', $4)`,
    [providerId, employeeId, unitId, patient],
  );
}

export async function anOccasion({ reviewer }: World): Promise<string> {
  const { body } = await reviewer.get('/api/log-reviews').query({ month: '2026-02' });
  return (body as { items: { id: string }[] }).items[0]?.id ?? '';
}

/** All that has to be done about a breach before it can be closed. */
export async function allButClosed({ officer, incident }: World): Promise<string> {
  await step(officer, incident, 'decisions', { audience: 'patients', notify: true, reasons: 'Art 34.1' });
  await step(officer, incident, 'notifications', {
    audience: 'patients',
    at: '2026-03-02T08:00:00Z',
    phase: 'complete',
  });
  return incident;
}

async function linkTo({ owner }: Clinic, provider: string, booking: string): Promise<string> {
  const token = newToken();
  await owner.query(
    `INSERT INTO access.link_token (provider_id, id, created_at, token_hash, permission, subject_id, expires_at)
     VALUES ($1, $2, now(), $3, 'booking-link:use', $4, '2026-03-04T00:00:00Z')`,
    [provider, newId(), sha256(token), booking],
  );
  return token;
}
