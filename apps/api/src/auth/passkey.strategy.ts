import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-custom';
import { tokenCookie } from '../http/cookies.js';
import { validation } from '../http/validation.js';
import { computerOf } from './computer.js';
import { CHALLENGE_COOKIE } from './passkey-challenge.js';
import { PasskeyAnswerDto } from './passkey.dto.js';
import { PasskeyService } from './passkey.service.js';
import type { Seated } from './seat.js';

/** Passport's user is whoever's passkey was touched, seated at this computer. */
@Injectable()
export class PasskeyStrategy extends PassportStrategy(Strategy, 'passkey') {
  private readonly bodies = validation();

  constructor(private readonly passkeys: PasskeyService) {
    super();
  }

  /** Strategies run before pipes, so the body is looked at here. */
  async validate(request: Request): Promise<Seated> {
    const answer = (await this.bodies.transform(request.body ?? {}, {
      type: 'body',
      metatype: PasskeyAnswerDto,
    })) as PasskeyAnswerDto;
    return this.passkeys.signIn(tokenCookie(request, CHALLENGE_COOKIE), answer, computerOf(request));
  }
}
