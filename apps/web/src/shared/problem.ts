export interface FieldProblem {
  field: string;
  code: string;
}

/** What the api answered instead (RFC 9457), or `network` when it did not answer at all. */
export class ApiProblem extends Error {
  readonly fields: readonly FieldProblem[];

  constructor(
    /** The last word of the problem's address: `slot-taken` of /problems/slot-taken. */
    readonly type: string,
    readonly status: number,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(type);
    this.fields = Array.isArray(facts.fields) ? facts.fields : [];
  }
}

export function isProblem(error: unknown, ...types: string[]): error is ApiProblem {
  return error instanceof ApiProblem && (types.length === 0 || types.includes(error.type));
}

/** A proxy in between may answer without problem+json, so only what is really there is read. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  if (!isRecord(body) || typeof body.type !== 'string') {
    return new ApiProblem('unexpected', response.status);
  }
  return new ApiProblem(body.type.split('/').at(-1) ?? 'unexpected', response.status, body);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
