import { randomUUID } from 'node:crypto';
import type { Agent, Test } from 'supertest';
import type { IncidentCaseDto } from '../../apps/api/src/incident/incident.dto.js';

export const NOTICED = '2026-03-02T07:30:00.000Z';

export const FOUND = {
  nature: 'En surfplatta med öppen journal stals ur butiken.',
  subjects: 'patienter vid butiken Storgatan',
  subjectCount: 40,
  records: 'namn, bokningar och anteckningar',
  recordCount: 120,
  consequences: 'Någon obehörig kan ha läst om synhälsa.',
  measures: 'Inloggningen är avslutad och plattan spärrad.',
};

/** A step of the case, each with a key of its own. */
export const step = (officer: Agent, id: string, what: string, body: object): Test =>
  officer.post(`/api/incidents/${id}/${what}`).set('Idempotency-Key', randomUUID()).send(body);

export const report = (agent: Agent, body: object = { what: 'Stulen surfplatta', noticedAt: NOTICED }): Test =>
  agent.post('/api/incidents').set('Idempotency-Key', randomUUID()).send(body);

export async function openIncident(agent: Agent): Promise<string> {
  return ((await report(agent).expect(201)).body as { id: string }).id;
}

export async function caseOf(agent: Agent, id: string): Promise<IncidentCaseDto> {
  return (await agent.get(`/api/incidents/${id}`).expect(200)).body as IncidentCaseDto;
}
