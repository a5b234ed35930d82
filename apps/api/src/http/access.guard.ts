import { permissionOf, PERMISSIONS, publicReasonOf } from '@kallelse/access';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import { openingFor } from './credentials.js';

const OF_A_SESSION: ReadonlySet<string> = new Set(['staff', 'patient', 'session']);

/**
 * Closed unless declared: a route that says neither @Can nor @Public lets nobody in (and the app does not start with
 * one). Where somebody has to be signed in, Passport says whose session the request shows.
 */
@Injectable()
export class AccessGuard extends AuthGuard('session') implements CanActivate {
  override async canActivate(execution: ExecutionContext): Promise<boolean> {
    const handler = execution.getHandler();
    const permission = permissionOf(handler);
    if (permission === undefined) {
      return publicReasonOf(handler) !== undefined;
    }
    if (OF_A_SESSION.has(PERMISSIONS[permission].actor)) {
      await super.canActivate(execution);
    }
    openingFor(permission, execution.switchToHttp().getRequest<Request>());
    return true;
  }
}
