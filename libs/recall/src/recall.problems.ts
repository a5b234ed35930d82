import { Problem } from '@kallelse/platform';

/** The caller's hold on the card has ended, or somebody else has it. Nothing was written. */
export class CallLost extends Problem {
  readonly type = 'call-lost';
  readonly status = 409;

  constructor() {
    super('You no longer hold this call; take the next one');
  }
}
