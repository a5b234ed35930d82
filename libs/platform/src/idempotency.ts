import { InvalidRequest, KeyReused } from './problem.js';
import { sha256 } from './secret.js';
import { sql } from './transaction.js';

/** Hashes of the client's Idempotency-Key and of what it was sent with; bodies and keys themselves are not kept. */
export interface IdempotencyKey {
  readonly keyHash: string;
  readonly requestHash: string;
}

export function idempotencyKey(header: string | undefined, route: string, body: unknown): IdempotencyKey {
  if (header === undefined || header.length < 8 || header.length > 200) {
    throw new InvalidRequest([{ field: 'Idempotency-Key', code: 'required' }]);
  }
  return { keyHash: sha256(header), requestHash: sha256(`${route}\n${JSON.stringify(body)}`) };
}

/** The same key within something: a part of a larger act, or what only its holder knows. */
export const keyWithin = ({ keyHash, requestHash }: IdempotencyKey, scope: string): IdempotencyKey => ({
  keyHash: sha256(`${keyHash} ${scope}`),
  requestHash,
});

/** What this same request was answered with before; null: it is new, and `resourceId` is kept for the next time. */
export async function answeredBefore(key: IdempotencyKey, resourceId: string): Promise<string | null> {
  const [seen] = await sql<{ outcome: string; resource_id: string }>(SEEN, [key.keyHash, key.requestHash, resourceId]);
  if (seen?.outcome === 'reused') {
    throw new KeyReused();
  }
  return seen?.outcome === 'replayed' ? seen.resource_id : null;
}

const SEEN = 'SELECT outcome, resource_id FROM platform.idempotent($1, $2, $3)';
