import { newId } from '@kallelse/platform';
import type { Agent, Response } from 'supertest';

export interface ShownSetUp {
  today: string;
  rules: Record<string, unknown>;
  hours: { weekday: number; opens: string; closes: string }[];
  practitioners: { id: string; name: string; hours: object[]; services: object[] }[];
  services: { id: string; name: { sv: string }; retiredOn: string | null; [term: string]: unknown }[];
  rooms: { id: string; name: string; kind: string }[];
  devices: { id: string; name: string; kind: string }[];
  exceptions: { day: string }[];
  absences: { id: string; practitionerId: string; visits: { bookingId: string; startsAt: string }[] }[];
  redDays: { day: string; eve: string | null; reason: { sv: string } }[];
}

export const setUpOf = async (agent: Agent): Promise<ShownSetUp> => shown(await agent.get('/api/set-up').expect(200));

export const shown = ({ body }: Response): ShownSetUp => body as ShownSetUp;

export const put = (agent: Agent, path: string, body: object) => agent.put(`/api/set-up/${path}`).send(body);

export const post = (agent: Agent, path: string, body: object, key = newId()) =>
  agent.post(`/api/set-up/${path}`).set('Idempotency-Key', key).send(body);

/** A lens check that a unit with an examination room could offer. */
export const lensCheck = (more: object = {}): Record<string, unknown> => ({
  name: { sv: 'Linskontroll', en: 'Lens check' },
  price: { sv: '300 kr', en: 'SEK 300' },
  minutes: 20,
  bufferBefore: 0,
  bufferAfter: 5,
  step: 20,
  roomKind: 'examination',
  deviceKinds: [],
  onWebsite: true,
  capacity: 1,
  cancellationRule: 'hours-before',
  cancellationHours: 24,
  fee: null,
  citizenship: null,
  ...more,
});

/** Each wrong field and why. */
export const wrongIn = ({ body }: Response): string[] =>
  (body as { fields: { field: string; code: string }[] }).fields.map(({ field, code }) => `${field}: ${code}`);
