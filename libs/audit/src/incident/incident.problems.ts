import { Problem } from '@kallelse/platform';

/** Somebody was told whom nobody had decided to tell. */
export class NotDecided extends Problem {
  readonly type = 'incident-not-decided';
  readonly status = 409;

  constructor() {
    super('Decide first whether they are to be told');
  }
}

/** GDPR 33(5): a breach is documented before its case is closed, also one that nobody is told of. */
export class IncidentUnfinished extends Problem {
  readonly type = 'incident-unfinished';
  readonly status = 409;

  constructor(missing: readonly string[]) {
    super('The case lacks something', { missing });
  }
}

export class IncidentClosed extends Problem {
  readonly type = 'incident-closed';
  readonly status = 409;

  constructor() {
    super('The case is closed');
  }
}
