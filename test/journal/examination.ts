import { randomUUID } from 'node:crypto';
import type { EyeExamination } from '@kallelse/journal';
import type { Agent, Response } from 'supertest';

const eye = { sphere: -1.25, cylinder: -0.5, axis: 90, add: null, visus: 1, pressure: 14 };

/** A whole examination, as an optician would sign it. */
export function examination(changes: Partial<EyeExamination> = {}): EyeExamination {
  return {
    reason: 'Synkontroll',
    history: 'Suddigt på långt håll',
    refraction: { right: eye, left: { ...eye, cylinder: null, axis: null } },
    assessment: 'Myopi',
    plan: 'Nya glasögon',
    recall: { months: 24, reason: 'routine', note: null },
    ...changes,
  };
}

export function begin(
  optician: Agent,
  patientId: string,
  content: object = examination(),
  rest: object = {},
): Promise<Response> {
  return optician
    .post(`/api/patients/${patientId}/journal-entries`)
    .set('Idempotency-Key', randomUUID())
    .send({ template: 'eye-examination', content, ...rest });
}

export async function beginAndSign(
  optician: Agent,
  patientId: string,
  content = examination(),
  rest: object = {},
): Promise<string> {
  const { body } = await begin(optician, patientId, content, rest);
  const { id } = body as { id: string };
  const { status, body: signed } = await optician.post(`/api/journal-entries/${id}/signature`).send({ version: 1 });
  if (status !== 201) {
    throw new Error(`not signed: ${JSON.stringify(signed)}`);
  }
  return id;
}
