export interface Attempt {
  body: string;
  key: string;
}

/**
 * The key of one attempt. Sent again unchanged after a broken connection it keeps its key, so that the api knows it;
 * with other words in it, it is a new attempt.
 */
export function attemptOf(body: unknown, earlier: Attempt | null): Attempt {
  const text = JSON.stringify(body);
  return earlier?.body === text ? earlier : { body: text, key: newKey() };
}

/** crypto.randomUUID exists only on https and localhost; a clinic may try the product over plain http first. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
