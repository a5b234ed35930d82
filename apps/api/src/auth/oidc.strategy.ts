import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-custom';
import { tokenCookie } from '../http/cookies.js';
import { computerOf } from './computer.js';
import { OidcService } from './oidc.service.js';
import type { Seated } from './seat.js';

/** Ties a sign-in at the broker to the browser that began it. */
export const BROKER_COOKIE = 'kallelse_broker';

@Injectable()
export class OidcStrategy extends PassportStrategy(Strategy, 'oidc') {
  constructor(private readonly oidc: OidcService) {
    super();
  }

  async validate(request: Request): Promise<Seated> {
    const answer = new URL(request.originalUrl, 'http://localhost').searchParams;
    return this.oidc.complete(tokenCookie(request, BROKER_COOKIE), answer, computerOf(request));
  }
}
