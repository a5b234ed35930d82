import { Problem } from '@kallelse/platform';

/** The answer came too late, from another browser, or a second time. */
export class PasskeyChallengeOver extends Problem {
  readonly type = 'passkey-challenge-over';
  readonly status = 403;

  constructor() {
    super('This question was not asked here, or has been answered; begin again');
  }
}

/** In the answer's `reason`: for the page to say what to do now, and for whoever reads the log. */
export type PasskeyRefusal =
  | 'another-origin'
  | 'another-challenge'
  | 'not-verified'
  | 'unknown-key'
  | 'known-key'
  | 'copied-key'
  | 'no-assignment';

export class PasskeyRefused extends Problem {
  readonly type = 'passkey-refused';
  readonly status = 403;

  constructor(readonly reason: PasskeyRefusal) {
    super('The passkey opens nothing here', { reason });
  }
}

/** A passkey stands on a BankID sign-in, so that one stolen key does not beget others. */
export class BankIdNeeded extends Problem {
  readonly type = 'bankid-needed';
  readonly status = 403;

  constructor() {
    super('Sign in with BankID to add a passkey');
  }
}
