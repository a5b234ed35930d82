/** One thing wrong with one field of the request; the page shows it beside the field. */
export interface FieldProblem {
  /** Path as the client sent it: `refraction.right.axis`. */
  readonly field: string;
  /** Stable, for the page to turn into a sentence. */
  readonly code: string;
}

/**
 * An error the caller can act on. The api renders it as application/problem+json (RFC 9457);
 * anything thrown that is not a Problem is a bug and becomes a bare 500.
 */
export abstract class Problem extends Error {
  abstract readonly type: string;
  abstract readonly status: number;
  /** What the answer says besides its body: how long to wait. */
  readonly headers: Readonly<Record<string, string>> = {};

  constructor(
    readonly title: string,
    /** Ids, codes and times only: this reaches the logs, so no names and no personnummer. */
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(title);
  }
}

/** What may not be seen does not exist. */
export class NotFound extends Problem {
  readonly type = 'not-found';
  readonly status = 404;

  constructor() {
    super('There is nothing here for you');
  }
}

export class NotSignedIn extends Problem {
  readonly type = 'not-signed-in';
  readonly status = 401;

  constructor() {
    super('Sign in first');
  }
}

export class NotPermitted extends Problem {
  readonly type = 'not-permitted';
  readonly status = 403;

  constructor(permission: string) {
    super('Your assignment does not include this', { permission });
  }
}

export class InvalidRequest extends Problem {
  readonly type = 'invalid-request';
  readonly status = 400;

  constructor(fields: readonly FieldProblem[]) {
    super('Something in the request has to be changed', {}, fields);
  }
}

export class KeyReused extends Problem {
  readonly type = 'idempotency-key-reused';
  readonly status = 422;

  constructor() {
    super('This Idempotency-Key was used for another request');
  }
}

export class TooManyRequests extends Problem {
  readonly type = 'too-many-requests';
  readonly status = 429;

  constructor() {
    super('Too many attempts; wait a while');
  }
}

export class Unavailable extends Problem {
  readonly type = 'temporarily-unavailable';
  readonly status = 503;

  constructor() {
    super('The service cannot answer just now; try again shortly');
  }
}
