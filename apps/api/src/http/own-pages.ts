import { Problem } from '@kallelse/platform';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { NotJson } from './problem.filter.js';

/** Methods that by HTTP's own definition change nothing. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site made somebody's browser send this. */
export class FromAnotherSite extends Problem {
  readonly type = 'from-another-site';
  readonly status = 403;

  constructor() {
    super('Only our own pages may ask for this');
  }
}

/**
 * What changes something comes from our own pages, as JSON. A browser says itself where a request was made
 * (Sec-Fetch-Site, or Origin where it is older), and no form of another site can say that it is JSON.
 */
export function fromOwnPages(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).host;
  return (request: Request, _response: Response, next: NextFunction) => {
    if (SAFE.has(request.method)) {
      next();
      return;
    }
    if (!isFromOwnPages(request, own)) {
      throw new FromAnotherSite();
    }
    if (hasBody(request) && request.is('application/json') === false) {
      throw new NotJson();
    }
    next();
  };
}

/** Who is no browser says nothing of this, and has nobody's cookies. */
function isFromOwnPages(request: Request, own: string): boolean {
  const site = request.header('Sec-Fetch-Site');
  if (site !== undefined) {
    return site === 'same-origin' || site === 'none';
  }
  const origin = request.header('Origin');
  if (origin === undefined) {
    return true;
  }
  const host = URL.canParse(origin) ? new URL(origin).host : undefined;
  return host === own || host === request.header('Host');
}

function hasBody(request: Request): boolean {
  return request.header('Transfer-Encoding') !== undefined || Number(request.header('Content-Length') ?? 0) > 0;
}
