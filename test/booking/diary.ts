import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import type { Clinic } from '../support/clinic.js';
import type { Provider } from '../support/providers.js';

const VECTORS = join(__dirname, '../vectors/test-identities.json');

/** Skatteverket's open test data: nobody has these numbers. */
export const { personnummer } = JSON.parse(readFileSync(VECTORS, 'utf8')) as { personnummer: string[] };

export interface Diary {
  providerId: string;
  unitId: string;
  serviceId: string;
  practitioners: string[];
  rooms: string[];
}

/** Whatever has a database with providers in it. */
export type Furnished = Pick<Clinic, 'owner' | 'providers'>;

interface Furnishing {
  provider?: Provider;
  unit?: number;
  practitioners?: number;
  rooms?: number;
  minutes?: number;
  step?: number;
  buffer?: number;
}

let employed = 0;

/** A unit with one service, open 09-17 on weekdays. */
export async function openDiary(clinic: Furnished, furnishing: Furnishing = {}): Promise<Diary> {
  const { provider = 'alloptik', unit = 0, practitioners = 2, rooms = 2 } = furnishing;
  const { id: providerId, units } = clinic.providers[provider];
  const diary = {
    providerId,
    unitId: units[unit]?.id ?? '',
    serviceId: newId(),
    practitioners: Array.from({ length: practitioners }, newId),
    rooms: Array.from({ length: rooms }, newId),
  };
  await offer(clinic, diary, furnishing);
  for (const [i, id] of diary.practitioners.entries()) {
    await employ(clinic, diary, id, `Optiker ${i + 1}`);
  }
  for (const [i, id] of diary.rooms.entries()) {
    const room = `INSERT INTO booking.room (provider_id, id, unit_id, name, kind) VALUES ($1, $2, $3, $4, 'examination')`;
    await clinic.owner.query(room, [providerId, id, diary.unitId, `Rum ${i + 1}`]);
  }
  return diary;
}

async function offer(
  { owner }: Furnished,
  { providerId, serviceId, unitId }: Diary,
  furnishing: Furnishing,
): Promise<void> {
  const { minutes = 30, step = 30, buffer = 0 } = furnishing;
  await owner.query(
    `INSERT INTO booking.service (provider_id, id, unit_id, name_sv, name_en, minutes, step, buffer_after, room_kind)
     VALUES ($1, $2, $3, 'Synundersökning', 'Eye examination', $4, $5, $6, 'examination')`,
    [providerId, serviceId, unitId, minutes, step, buffer],
  );
  await owner.query(
    `INSERT INTO booking.opening_hours (provider_id, id, unit_id, weekday, opens, closes)
     SELECT $1, gen_random_uuid(), $2, day, '09:00', '17:00' FROM generate_series(1, 5) day`,
    [providerId, unitId],
  );
}

async function employ({ owner }: Furnished, { providerId, serviceId }: Diary, id: string, name: string): Promise<void> {
  // The shape of a number that belongs to nobody: day 00.
  const number = `19010100${String(++employed).padStart(4, '0')}`;
  await owner.query(
    `INSERT INTO access.employee (provider_id, id, given_name, family_name, title, personnummer) VALUES ($1, $2, $3, '', 'leg. optiker', $4)`,
    [providerId, id, name, number],
  );
  await owner.query(
    `INSERT INTO booking.practitioner (provider_id, id, name, title) VALUES ($1, $2, $3, 'leg. optiker')`,
    [providerId, id, name],
  );
  await owner.query(
    `INSERT INTO booking.practitioner_service (provider_id, id, practitioner_id, service_id) VALUES ($1, gen_random_uuid(), $2, $3)`,
    [providerId, id, serviceId],
  );
}

/** An instant on Tuesday 3 March 2026, by the clock on the clinic's wall. */
export const tuesday = (time: string): string => `2026-03-03T${time}:00+01:00`;

export const seconds = (instant: string): number => Date.parse(instant) / 1000;

interface Times {
  practitioners: Record<string, number[]>;
}

export async function freeOn(
  visitor: Agent,
  { unitId, serviceId }: Diary,
  day: string,
): Promise<Record<string, number[]>> {
  const { body } = await visitor
    .get(`/api/units/${unitId}/free-times`)
    .query({ serviceId, from: day, days: 1 })
    .expect(200);
  return (body as Times).practitioners;
}

interface Held {
  hold: string;
  practitioner: { id: string; name: string };
}

export async function holdTime(
  visitor: Agent,
  { unitId, serviceId }: Diary,
  startsAt: string,
  practitionerId: string | null = null,
): Promise<Held> {
  const { body } = await visitor
    .post(`/api/units/${unitId}/holds`)
    .send({ serviceId, practitionerId, startsAt })
    .expect(201);
  return body as Held;
}

export async function noticeOf(visitor: Agent, { unitId }: Diary): Promise<string> {
  const { body } = await visitor.get(`/api/units/${unitId}/notice`).expect(200);
  return (body as { version: string }).version;
}

export interface Stated {
  firstName: string;
  lastName: string;
  email: string;
  personnummer: string;
}

/** Confirms on the website; the answer as it comes. */
export async function confirm(visitor: Agent, diary: Diary, hold: string, who: Stated, key: string = newId()) {
  const noticeVersion = await noticeOf(visitor, diary);
  return visitor
    .post(`/api/units/${diary.unitId}/bookings`)
    .set('Idempotency-Key', key)
    .send({ hold, ...who, noticeVersion });
}
