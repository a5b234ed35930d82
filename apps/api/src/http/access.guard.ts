import { permissionOf, publicReasonOf } from '@kallelse/access';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { openingFor } from './credentials.js';

/** Closed unless declared: a route that says neither @Can nor @Public lets nobody in (and the app does not start with one). */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    const handler = execution.getHandler();
    const permission = permissionOf(handler);
    if (permission === undefined) {
      return publicReasonOf(handler) !== undefined;
    }
    openingFor(permission, execution.switchToHttp().getRequest<Request>());
    return true;
  }
}
