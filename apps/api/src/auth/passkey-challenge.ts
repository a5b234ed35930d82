import { openings } from '@kallelse/access';
import { sha256, sql, Transactions } from '@kallelse/platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { tokenCookie } from '../http/cookies.js';

/** Ties what an authenticator is asked to the browser that asks it. */
export const CHALLENGE_COOKIE = 'kallelse_passkey';

/** As long as the database keeps the challenge. */
export const CHALLENGE_LIFETIME = 5 * 60_000;

const taken = new WeakMap<Request, string>();

/** The challenge that this request's browser was given, taken by the guard. */
export const challengeOf = (request: Request): string | undefined => taken.get(request);

/**
 * Takes the challenge of an enrolment before the request's own transaction begins: that one is undone when the answer
 * is refused, and the challenge is to be gone all the same.
 */
@Injectable()
export class EnrolmentChallenge implements CanActivate {
  constructor(private readonly transactions: Transactions) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<Request>();
    const token = tokenCookie(request, CHALLENGE_COOKIE);
    if (token !== undefined) {
      const challenge = await this.take(sha256(token));
      if (challenge !== null) {
        taken.set(request, challenge);
      }
    }
    return true;
  }

  private take(browserHash: string): Promise<string | null> {
    return this.transactions.run(openings.anyone('sign-in:begin'), async () => {
      const [row] = await sql<{ challenge: string | null }>(
        'SELECT access.take_passkey_challenge($1, $2) AS challenge',
        [browserHash, 'enrol'],
      );
      return row?.challenge ?? null;
    });
  }
}
