import { newId, newToken, sha256, sql } from '@kallelse/platform';
import type { Response } from 'express';
import { SESSION_COOKIE, setTokenCookie } from '../http/cookies.js';
import { type Computer, rememberComputer } from './computer.js';
import { SESSION_LIFETIME } from './order-cookie.js';

/** A session about to begin. The token goes to the browser, and nobody else sees more than its hash. */
export interface NewSession {
  readonly id: string;
  readonly token: string;
  readonly tokenHash: string;
}

export function newSession(): NewSession {
  const token = newToken();
  return { id: newId(), token, tokenHash: sha256(token) };
}

/** Somebody of the staff at a computer, signed in. */
export interface Seated {
  readonly sessionToken: string;
  readonly computerToken: string;
  /** Where they locked the session that they have opened again; null when a new one has begun. */
  readonly leftAt: string | null;
}

/** In the transaction that began the session. One's own locked session at this computer is opened instead, if there is one. */
export async function sitDown(
  { id, token, tokenHash }: NewSession,
  computer: Computer,
  openedWith: 'bankid' | 'passkey' | 'oidc',
): Promise<Seated> {
  const [row] = await sql<{ left_at: string | null }>('SELECT access.sit_down($1, $2, $3, $4, $5) AS left_at', [
    id,
    tokenHash,
    computer.hash,
    computer.device,
    openedWith,
  ]);
  return { sessionToken: token, computerToken: computer.token, leftAt: row?.left_at ?? null };
}

/** Session and computer, as cookies that no script reads. */
export function handOver(response: Response, { sessionToken, computerToken }: Seated, secure: boolean): void {
  setTokenCookie(response, SESSION_COOKIE, sessionToken, { secure, maxAge: SESSION_LIFETIME });
  rememberComputer(response, { token: computerToken }, secure);
}
