import { Problem } from '@kallelse/platform';

export type Quota = 'searches' | 'choices';

/** So much that somebody will look at it. Not forbidden: say why, and go on. */
export class ReasonNeeded extends Problem {
  readonly type = 'reason-needed';
  readonly status = 403;

  constructor(quota: Quota) {
    super('Say why so many are needed', { quota });
  }
}

/** Far above what anybody's work asks for. */
export class QuotaSpent extends Problem {
  readonly type = 'too-many-requests';
  readonly status = 429;
  /** As the IETF's draft-ietf-httpapi-ratelimit-headers writes them. */
  override readonly headers: Readonly<Record<string, string>>;

  constructor(quota: Quota, most: number, window: number, seconds: number) {
    super('Too many attempts; wait a while', { quota });
    this.headers = {
      'RateLimit-Policy': `"${quota}";q=${most};w=${window}`,
      RateLimit: `"${quota}";r=0;t=${seconds}`,
      'Retry-After': String(seconds),
    };
  }
}
