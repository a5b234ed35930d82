/** The SQLSTATE of an error from pg, whether or not TypeORM wrapped it. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) {
    return undefined;
  }
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  return typeof code === 'string' ? code : sqlState(driverError);
}

/** Deadlock or serialization failure: nothing was done, so the same request can simply be run again. */
export const isRetriable = (error: unknown): boolean => ['40P01', '40001'].includes(sqlState(error) ?? '');

const LOST = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/;

export function isConnectionLost(error: unknown): boolean {
  return (
    LOST.test(sqlState(error) ?? '') ||
    (error instanceof Error &&
      /Connection terminated|timeout exceeded when trying to connect|not queryable/.test(error.message))
  );
}
