import { Problem } from '@kallelse/platform';

/** An order for the same person was already under way; BankID has ended both. The page shows RFA4. */
export class SignInAlreadyInProgress extends Problem {
  readonly type = 'sign-in-in-progress';
  readonly status = 409;

  constructor() {
    super('A sign-in for this person is already under way; try again');
  }
}

/** In the answer's `reason`, for the page to say what to do now. */
export type RefusedFor = 'not-begun-here' | 'invalid-answer' | 'cancelled' | 'unknown-person';

/** A broker's answer that signs nobody in. `code` is the protocol's own and for the log. */
export class SignInRefused extends Problem {
  readonly type = 'sign-in-refused';
  readonly status = 403;

  constructor(
    readonly reason: RefusedFor,
    readonly code?: string,
  ) {
    super('The sign-in was not completed; begin again', { reason });
  }
}
