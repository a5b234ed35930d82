import { NotSignedIn, sha256 } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-custom';
import { sessionTokenOf } from '../http/cookies.js';

/** What a request shows of its sender: the hash by which the database finds the session, and judges it. */
export interface ShownSession {
  readonly tokenHash: string;
}

/** Takes the place of Passport's own strategy of this name, which would want a session in the server's memory. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  validate(request: Request): ShownSession {
    const token = sessionTokenOf(request);
    if (token === undefined) {
      throw new NotSignedIn();
    }
    return { tokenHash: sha256(token) };
  }
}
