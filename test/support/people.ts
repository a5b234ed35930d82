import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agent } from 'supertest';

const VECTORS = join(__dirname, '../vectors/test-identities.json');
const { personnummer } = JSON.parse(readFileSync(VECTORS, 'utf8')) as { personnummer: string[] };

/** Grown people of Skatteverket's open test data; nobody has these numbers. */
export const ADULTS = personnummer.filter((number) => number > '1930' && number < '2000');

/** Registers somebody at the desk who shows a document, and answers with their id. The same place in the list is the same person. */
export async function registerPatient(
  desk: Agent,
  place: number,
  phone: string | null = '070-1740605',
): Promise<string> {
  const { body } = await desk
    .post('/api/patients')
    .set('Idempotency-Key', `register-${place}`)
    .send({
      personnummer: ADULTS[place],
      givenName: 'Astrid',
      familyName: `Almgren ${place}`,
      identifiedBy: 'document',
      ...(phone !== null && { phone }),
    })
    .expect(201);
  return (body as { id: string }).id;
}
