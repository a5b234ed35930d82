import pg from 'pg';
import { routeOf } from '../bare/routes.mjs';
import { transact } from '../bare/transaction.mjs';
import { rounded } from './percentile.mjs';

/**
 * Transactions each second when the same statements are sent to PostgreSQL without any HTTP in between.
 * @param {string} databaseUrl
 * @param {() => import('./drive.mjs').BenchRequest} next
 * @param {{ seconds: number, connections: number, atMost?: number | undefined }} options
 */
export async function direct(databaseUrl, next, { seconds, connections, atMost = Infinity }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  const from = performance.now();
  const deadline = from + seconds * 1000;
  let begun = 0;
  const worker = async () => {
    while (performance.now() < deadline && begun < atMost) {
      begun++;
      await once(pool, next());
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const elapsed = performance.now() - from;
  await pool.end();
  return rounded((begun * 1000) / elapsed);
}

/**
 * @param {pg.Pool} pool
 * @param {import('./drive.mjs').BenchRequest} request
 */
async function once(pool, { method, path, headers, body }) {
  const found = routeOf(method, path);
  if (!found) throw new Error(`the bare server has no ${method} ${path}`);
  const { route, ...where } = found;
  const input = { ...where, body: body && JSON.parse(body), key: headers['idempotency-key'] ?? '' };
  await transact(pool, route, headers['x-session-hash'] ?? '', input);
}
