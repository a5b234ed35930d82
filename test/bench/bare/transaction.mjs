import { createHash } from 'node:crypto';
import { built } from '../dist.mjs';

const { openingStatement } = await built('libs/platform/src/opening');
const { openings, records } = await built('libs/access/src/openings');

/** @typedef {(text: string, values: readonly unknown[]) => Promise<any[]>} Run a statement in the open transaction */

/** @type {Map<string, string>} */
const names = new Map();

/** @param {string} text */
function nameOf(text) {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 40);
  names.set(text, name);
  return name;
}

/**
 * What the product's interceptor does and nothing beside: BEGIN and the opening in one round trip, the work, COMMIT.
 * @param {import('pg').Pool} pool
 * @param {import('./routes.mjs').Route} route
 * @param {string} sessionHash
 * @param {import('./routes.mjs').Input} input
 */
export async function transact(pool, { permission, opens, run: work }, sessionHash, input) {
  const client = await pool.connect();
  try {
    const record = opens && records[opens](input.path[0]);
    const opening = { ...openings.session(permission, sessionHash), ...(record && { record }) };
    const results = /** @type {any} */ (await client.query(`BEGIN; ${openingStatement(opening, new Date())}`));
    const opened = results[1].rows[0];
    if (opened?.outcome !== 'open') throw new Error(`not opened: ${opened?.outcome}`);
    if (opens && results[2].rows[0]?.record !== 'open')
      throw new Error(`record not opened: ${results[2].rows[0]?.record}`);
    /** @type {Run} */
    const run = async (text, values) => (await client.query({ name: nameOf(text), text, values: [...values] })).rows;
    const rows = await work(run, opened, input);
    await client.query('COMMIT');
    return { rows, opened };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
