import type { CookieOptions, Request, Response } from 'express';

export const SESSION_COOKIE = 'kallelse_session';

const TOKEN = /^[\w-]{20,100}$/;

/** The value of one cookie, if it has the shape of one of our tokens. */
export function tokenCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([key]) => key === name)?.[1];
  return value !== undefined && TOKEN.test(value) ? value : undefined;
}

export const sessionTokenOf = (request: Request): string | undefined => tokenCookie(request, SESSION_COOKIE);

/** SameSite=Lax together with JSON-only bodies keeps other sites from acting with somebody's session. */
export function setTokenCookie(
  response: Response,
  name: string,
  token: string,
  options: { secure: boolean; maxAge: number },
): void {
  response.cookie(name, token, { ...PROTECTED, ...options });
}

export function clearTokenCookie(response: Response, name: string): void {
  response.clearCookie(name, PROTECTED);
}

const PROTECTED: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/' };
