import pg from 'pg';
import { asRole } from '../../tools/postgres/database.mjs';
import { read } from './jobs.mjs';
import { cpuOf } from './measure/cpu.mjs';
import { drive } from './measure/drive.mjs';
import { median, rounded } from './measure/percentile.mjs';
import { say } from './progress.mjs';

// What the access log costs whoever reads a journal: the same reads by turns without a line, with one, and with one
// that is sealed meanwhile, as the worker does it.

const CLIENTS = 32;
const SEALS_EVERY = 1_000;
const LOG = 'access.log(text, uuid, text, uuid)';
const NO_LINE = `
  CREATE OR REPLACE FUNCTION access.log(activity text, patient uuid, resource_type text, resource_id uuid) RETURNS void
  LANGUAGE sql AS 'SELECT'`;
const WAITING = `SELECT count(*)::integer AS n FROM pg_locks WHERE NOT granted`;

/** @typedef {{ cpuMs: number, perSecond: number, p99: number, sealed: number, waits: number }} Round */
/** @typedef {{ lines: boolean, sealed: boolean }} Variant */

/** @type {Record<string, Variant>} */
const VARIANTS = {
  'without a line': { lines: false, sealed: false },
  'with its line': { lines: true, sealed: false },
  'line and seal': { lines: true, sealed: true },
};

/**
 * @param {import('./database.mjs').BenchDatabase} database
 * @param {import('./measure/drive.mjs').Driven} driven
 * @param {import('./world.mjs').World} world
 * @param {import('./measure/compare.mjs').Pace} pace
 */
export async function logging(database, driven, world, { rounds, seconds, warmSeconds }) {
  const one = () => read(anyOf(world.readPatients));
  await drive(driven, one, { seconds: warmSeconds, connections: CLIENTS, expect: 200 });
  return asRole(database.superuser, async (db) => {
    const { rows } = await db.query(`SELECT pg_get_functiondef('${LOG}'::regprocedure) AS log`);
    const asShipped = rows[0].log;
    /** @type {Record<string, Round[]>} */
    const measured = { 'without a line': [], 'with its line': [], 'line and seal': [] };
    try {
      for (let i = 0; i < rounds; i++) {
        for (const [name, { lines, sealed }] of inTurn(Object.entries(VARIANTS), i)) {
          await db.query(lines ? asShipped : NO_LINE);
          const sealer = await startSealer(database, sealed);
          measured[name]?.push(
            await round(db, sealer, driven, () => drive(driven, one, { seconds, connections: CLIENTS, expect: 200 })),
          );
        }
      }
    } finally {
      await db.query(asShipped);
    }
    return summary(measured);
  });
}

/**
 * Whoever is measured first in one round is last in another: a server that warms up favours nobody.
 * @template T
 * @param {T[]} all
 * @param {number} first
 */
function inTurn(all, first) {
  return all.map((_, i) => /** @type {T} */ (all[(i + first) % all.length]));
}

/**
 * What was left unsealed before is not billed to this round; what it leaves is.
 * @param {pg.Client} db
 * @param {Awaited<ReturnType<typeof startSealer>>} sealer
 * @param {import('./measure/drive.mjs').Driven} driven
 * @param {() => Promise<import('./measure/drive.mjs').Measurement>} reads
 * @returns {Promise<Round>}
 */
async function round(db, sealer, { pid, postmaster }, reads) {
  let waits = 0;
  const watch = setInterval(() => {
    db.query(WAITING).then(
      ({ rows }) => (waits = Math.max(waits, rows[0].n)),
      () => undefined,
    );
  }, 100);
  const before = cpuOf(pid) + cpuOf(postmaster);
  const { requests, perSecond, p99 } = await reads();
  const sealed = await sealer.stop();
  const spent = cpuOf(pid) + cpuOf(postmaster) - before;
  clearInterval(watch);
  return { cpuMs: rounded(spent / requests), perSecond, p99, sealed, waits };
}

/**
 * @param {import('./database.mjs').BenchDatabase} database
 * @param {boolean} seals
 */
async function startSealer({ superuser }, seals) {
  const db = new pg.Client({ connectionString: superuser });
  await db.connect();
  const seal = async () => {
    const { rows } = await db.query(`SELECT access.seal_log()::integer AS n`);
    return Number(rows[0].n);
  };
  await db.query(
    `SELECT set_config('app.provider', (SELECT id::text FROM access.provider WHERE slug = 'alloptik'), false)`,
  );
  await seal();
  let sealed = 0;
  /** @type {Promise<unknown>} */
  let sealing = Promise.resolve();
  const tick = seals
    ? setInterval(() => (sealing = sealing.then(async () => (sealed += await seal()))), SEALS_EVERY)
    : undefined;
  const stop = async () => {
    clearInterval(tick);
    await sealing;
    if (seals) sealed += await seal();
    await db.end();
    return sealed;
  };
  return { stop };
}

/** @param {Record<string, Round[]>} measured */
function summary(measured) {
  const result = Object.fromEntries(Object.entries(measured).map(([name, all]) => [name, best(all)]));
  const ratio = (/** @type {string} */ more, /** @type {string} */ less) => ({
    least: rounded(Number(result[more]?.cpuMs) / Number(result[less]?.cpuMs)),
    median: median((measured[more] ?? []).map(({ cpuMs }, i) => cpuMs / Number(measured[less]?.[i]?.cpuMs))),
  });
  const told = {
    clients: CLIENTS,
    ...result,
    lineRatio: ratio('with its line', 'without a line'),
    sealRatio: ratio('line and seal', 'with its line'),
  };
  say(`logging: ${JSON.stringify(told.lineRatio)} with its line, ${JSON.stringify(told.sealRatio)} sealed beyond that`);
  return told;
}

/** @param {Round[]} all */
function best(all) {
  return {
    cpuMs: Math.min(...all.map(({ cpuMs }) => cpuMs)),
    perSecond: Math.max(...all.map(({ perSecond }) => perSecond)),
    p99: Math.min(...all.map(({ p99 }) => p99)),
    sealed: all.reduce((sum, { sealed }) => sum + sealed, 0),
    /** The most that were seen waiting for a lock at one time. */
    waits: Math.max(...all.map(({ waits }) => waits)),
  };
}

/**
 * @template T
 * @param {readonly T[]} list
 */
function anyOf(list) {
  return /** @type {T} */ (list[Math.floor(Math.random() * list.length)]);
}
