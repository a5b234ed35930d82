import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@kallelse/access';
import { newId } from '@kallelse/platform';
import type { Agent, Response } from 'supertest';

const VECTORS = join(__dirname, '../vectors/test-identities.json');
const { personnummer } = JSON.parse(readFileSync(VECTORS, 'utf8')) as { personnummer: string[] };
/** From the end of the list of grown people, so that they are nobody's patients in the same test. */
const ADULTS = personnummer.filter((number) => number > '1960' && number < '2000').reverse();

/** The day of Clinic's clock. */
export const TODAY = '2026-03-02';

export interface Hired {
  id: string;
  personnummer: string;
}

let place = 0;

export const nextNumber = (): string => ADULTS[place++] as string;

export const send = (agent: Agent, path: string, body: object, key = newId()) =>
  agent.post(`/api/${path}`).set('Idempotency-Key', key).send(body);

export const person = (more: object = {}): Record<string, unknown> => ({
  personnummer: nextNumber(),
  givenName: 'Mira',
  familyName: 'Falk',
  title: 'Optiker',
  startedOn: TODAY,
  ...more,
});

export async function hire(head: Agent, more: object = {}): Promise<Hired> {
  const body = person(more);
  const { body: hired } = await send(head, 'staff', body).expect(201);
  return { id: (hired as { id: string }).id, personnummer: String(body.personnummer) };
}

export const analysisOf = (unitId: string, role: Role, more: object = {}): Record<string, unknown> => ({
  unitId,
  role,
  basedOn: 0,
  tasks: 'Undersöker ögon',
  whose: 'Patienter med besök på enheten',
  categories: 'Namn, bokningar, journal',
  risks: 'Nyfikenhet',
  decision: 'Åtkomst till den egna enheten',
  reviewOn: '2027-03-01',
  ...more,
});

export async function writeAnalysis(head: Agent, unitId: string, role: Role, more: object = {}): Promise<string> {
  const { body } = await send(head, 'analyses', analysisOf(unitId, role, more)).expect(201);
  return (body as { id: string }).id;
}

export const assign = (head: Agent, employeeId: string, wish: object) =>
  send(head, `staff/${employeeId}/assignments`, { fromOn: TODAY, ...wish });

export const problemOf = ({ body }: Response): string =>
  String((body as { type?: string }).type).replace('/problems/', '');
