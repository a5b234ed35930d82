import { Problem } from '@kallelse/platform';

/** A room where somebody has been is part of what happened there; one that a service needs cannot be the last to go. */
export class StillInUse extends Problem {
  readonly type = 'still-in-use';
  readonly status = 409;

  constructor() {
    super('It has had or will have visits, or a service needs it');
  }
}
