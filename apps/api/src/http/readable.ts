import { type FieldProblem, InvalidRequest, NotFound } from '@kallelse/platform';
import type { NextFunction, Request, Response } from 'express';

/** No form of ours is nested deeper; a body that is was made to exhaust whoever walks through it. */
const DEEPEST = 12;

/** PostgreSQL stores neither NUL nor half a surrogate pair, in whatever column. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Like JSON that does not parse, text that no column can hold is refused before anybody asks who sent it. */
export function readable(request: Request, _response: Response, next: NextFunction): void {
  if (request.url.includes('%00')) {
    throw new NotFound();
  }
  const fault = faultIn(request.body, '', 0);
  if (fault) {
    throw new InvalidRequest([fault]);
  }
  next();
}

function faultIn(value: unknown, field: string, depth: number): FieldProblem | undefined {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value) ? { field, code: 'unprintable' } : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (depth === DEEPEST) {
    return { field: 'body', code: 'unreadable' };
  }
  for (const [key, member] of Object.entries(value)) {
    const fault = faultIn(member, field === '' ? key : `${field}.${key}`, depth + 1);
    if (fault) {
      return fault;
    }
  }
  return undefined;
}
