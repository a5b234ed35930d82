import type { Application, CookieOptions, Request, Response } from 'express';

export const SESSION_COOKIE = 'kallelse_session';

/** The app's setting that says whether people come by https. */
export const BY_HTTPS = 'by https';

/** Over https the name itself binds a cookie to this very host: no other one under the same domain can plant it. */
const nameOf = (app: Application, name: string): string => (app.get(BY_HTTPS) === true ? `__Host-${name}` : name);

const TOKEN = /^[\w-]{20,100}$/;

/** The value of one cookie, if it has the shape of one of our tokens. */
export function tokenCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([key]) => key === nameOf(request.app, name))?.[1];
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
  response.cookie(nameOf(response.app, name), token, { ...PROTECTED, ...options });
}

export function clearTokenCookie(response: Response, name: string): void {
  response.clearCookie(nameOf(response.app, name), { ...PROTECTED, secure: response.app.get(BY_HTTPS) === true });
}

const PROTECTED: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/' };
