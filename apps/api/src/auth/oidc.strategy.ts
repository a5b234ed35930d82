import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-custom';
import { tokenCookie } from '../http/cookies.js';
import { OidcService } from './oidc.service.js';

/** Ties a sign-in at the broker to the browser that began it. */
export const BROKER_COOKIE = 'kallelse_broker';

/** What Passport's user is here: the token of the session that the broker's answer opened. */
export interface SignedInByBroker {
  readonly sessionToken: string;
}

@Injectable()
export class OidcStrategy extends PassportStrategy(Strategy, 'oidc') {
  constructor(private readonly oidc: OidcService) {
    super();
  }

  async validate(request: Request): Promise<SignedInByBroker> {
    const answer = new URL(request.originalUrl, 'http://localhost').searchParams;
    return { sessionToken: await this.oidc.complete(tokenCookie(request, BROKER_COOKIE), answer) };
  }
}
