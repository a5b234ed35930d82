import { logger, NotFound } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-custom';
import { tokenCookie } from '../http/cookies.js';
import { computerOf } from './computer.js';
import { ORDER_COOKIE } from './order-cookie.js';
import { type SignInProgress, SignInService } from './sign-in.service.js';

/** How far this browser's BankID order has come, as Passport's user; a complete one carries the session's token. */
@Injectable()
export class BankIdStrategy extends PassportStrategy(Strategy, 'bankid') {
  constructor(private readonly signIn: SignInService) {
    super();
  }

  async validate(request: Request): Promise<SignInProgress> {
    const token = tokenCookie(request, ORDER_COOKIE);
    if (token === undefined) {
      logger.warn('A browser asked for a sign-in that it has not begun');
      throw new NotFound();
    }
    return this.signIn.collect(token, computerOf(request));
  }
}
