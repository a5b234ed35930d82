import { openings, type Permission, PERMISSIONS } from '@kallelse/access';
import { NotFound, NotSignedIn, type Opening, sha256 } from '@kallelse/platform';
import type { Request } from 'express';
import { isUUID } from 'class-validator';
import type { ShownSession } from '../auth/session.strategy.js';

/** The guard and the transaction both ask, and a request has one route: what was worked out once is kept with it. */
const shown = new WeakMap<Request, Opening>();

/** What the request shows for the permission its route asks for. The database decides whether it is enough. */
export function openingFor(permission: Permission, request: Request): Opening {
  const known = shown.get(request);
  if (known) {
    return known;
  }
  const opening = shownBy(permission, request);
  shown.set(request, opening);
  return opening;
}

function shownBy(permission: Permission, request: Request): Opening {
  switch (PERMISSIONS[permission].actor) {
    case 'visitor':
      return openings.visit(permission, unitInPath(request));
    case 'link':
      return openings.link(permission, linkToken(request));
    case 'anyone':
      return openings.anyone(permission);
    case 'system':
      throw new NotFound();
    default:
      return openings.session(permission, sessionHash(request));
  }
}

/** Hash of the token of the session that Passport found. @throws NotSignedIn without one. */
export function sessionHash({ user }: Request): string {
  const { tokenHash } = (user ?? {}) as Partial<ShownSession>;
  if (tokenHash === undefined) {
    throw new NotSignedIn();
  }
  return tokenHash;
}

function unitInPath(request: Request): string {
  const { unitId } = request.params;
  if (!isUUID(unitId)) {
    throw new NotFound();
  }
  return String(unitId);
}

function linkToken(request: Request): string {
  const token = /^Link ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) {
    throw new NotFound();
  }
  return sha256(token);
}
