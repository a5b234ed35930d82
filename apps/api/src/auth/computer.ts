import { newToken, sha256 } from '@kallelse/platform';
import type { Request, Response } from 'express';
import { setTokenCookie, tokenCookie } from '../http/cookies.js';
import { deviceOf } from './device.js';

/** The computer's own cookie: whoever sits down there finds their own locked session by it. It tells nothing of anybody. */
const COMPUTER_COOKIE = 'kallelse_computer';

/** As long as browsers keep a cookie; each sign-in begins it anew. */
const KEPT = 400 * 24 * 60 * 60_000;

/** Where somebody of the staff signs in. */
export interface Computer {
  readonly token: string;
  readonly hash: string;
  /** Families of browser and system; null when it does not say. */
  readonly device: string | null;
}

/** The computer that asks. One that has no cookie yet gets a token here, to be set if the sign-in comes to something. */
export function computerOf(request: Request): Computer {
  const token = tokenCookie(request, COMPUTER_COOKIE) ?? newToken();
  return { token, hash: sha256(token), device: deviceOf(request.headers['user-agent']) };
}

/** The hash of the cookie that the request shows, if it shows one. */
export function shownComputer(request: Request): string | undefined {
  const token = tokenCookie(request, COMPUTER_COOKIE);
  return token === undefined ? undefined : sha256(token);
}

export function rememberComputer(response: Response, { token }: Pick<Computer, 'token'>, secure: boolean): void {
  setTokenCookie(response, COMPUTER_COOKIE, token, { secure, maxAge: KEPT });
}
