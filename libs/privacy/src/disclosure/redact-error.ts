/** What may be written of an error into a log or a queue: never values, for they are names and numbers. */
export interface RedactedError {
  readonly name: string;
  readonly message?: string;
  readonly code?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly stack?: string;
  readonly cause?: RedactedError;
}

/** PostgreSQL's classes whose messages name objects, states and limits, and never quote a value. */
const TELLS_NO_VALUE = /^(08|25|28|40|42|53|54|55|57|58|XX)/;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * TypeORM hangs the query and its parameters on an error, PostgreSQL a detail that quotes the row, also under row
 * level security. None of it is copied; what is left tells a developer where to look.
 */
export function redactError(error: unknown): RedactedError {
  if (!(error instanceof Error)) {
    return { name: typeof error };
  }
  const { driverError } = error as { driverError?: unknown };
  if (driverError instanceof Error) {
    return { ...redactError(driverError), name: error.name };
  }
  return {
    name: error.name,
    ...(mayBeTold(error) ? { message: error.message } : {}),
    ...named(error, ['code', 'table', 'column', 'constraint']),
    ...(error.stack ? { stack: framesOf(error.stack) } : {}),
    ...(error.cause === undefined ? {} : { cause: redactError(error.cause) }),
  };
}

/** JSON.parse quotes its input, and so does PostgreSQL where a value does not fit its column. */
function mayBeTold(error: Error): boolean {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && SQLSTATE.test(code)) {
    return TELLS_NO_VALUE.test(code);
  }
  return !(error instanceof SyntaxError);
}

function named(error: Error, properties: readonly string[]): Record<string, string> {
  const values = error as unknown as Record<string, unknown>;
  return Object.fromEntries(
    properties.flatMap((property) => (typeof values[property] === 'string' ? [[property, values[property]]] : [])),
  );
}

/** The first line of a stack repeats the message. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
