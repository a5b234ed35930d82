import { Problem } from '@kallelse/platform';

/** An order for the same person was already under way; BankID has ended both. The page shows RFA4. */
export class SignInAlreadyInProgress extends Problem {
  readonly type = 'sign-in-in-progress';
  readonly status = 409;

  constructor() {
    super('A sign-in for this person is already under way; try again');
  }
}
