import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asRole } from './postgres/database.mjs';
import { embeddedOwnerUrl } from './start/database.mjs';

// `npm run verify-log [-- --provider alloptik] [-- --anchors FILE]`: whether each care provider's access log still says
// what it said when it was sealed. Reads as the owner of the tables, changes nothing, and ends with 1 on a fault.

/** @typedef {{ provider: string, seq: string, hash: string, day: string }} Anchor */
/** @typedef {{ id: string, slug: string }} Provider */
/** @typedef {{ where: string, what: string }} Fault */

/** @type {Record<string, string>} */
const FAULTS = {
  'line-altered': 'the line says something else than when it was sealed',
  'line-missing': 'the line was sealed and is gone',
  'seal-missing': 'the seal is gone',
  'chain-altered': 'the seal does not follow from the one before it: exchanged, inserted or rewritten',
  'tail-cut': 'the chain was longer than it is',
  'head-altered': 'the end of the chain was rewritten',
  'anchor-differs': 'the chain was rewritten since the day it was anchored',
  'line-unsealed': 'the line claims to be older than what is sealed, and was slipped in',
};

const STATE = `
  SELECT (SELECT count(*) FROM access.access_log l WHERE l.provider_id = platform.provider()) AS lines, h.seq,
         to_char(s.log_at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI:SS') AS sealed_at, left(encode(h.chain_hash, 'hex'), 16) AS chain,
         (SELECT count(*) FROM access.access_log l WHERE l.provider_id = platform.provider() AND l.xid >= coalesce(h.sealed_below, '0')) AS waiting,
         (SELECT count(*) FROM access.access_log_dropped_month d WHERE d.provider_id = platform.provider()) AS dropped
  FROM (SELECT) one
  LEFT JOIN access.access_log_head h ON h.provider_id = platform.provider() AND h.seq > 0
  LEFT JOIN access.access_log_seal s ON s.provider_id = h.provider_id AND s.seq = h.seq`;

const ANCHORED = `
  SELECT coalesce(
           (SELECT encode(s.chain_hash, 'hex') FROM access.access_log_seal s WHERE s.provider_id = platform.provider() AND s.seq = $1),
           CASE WHEN b.seq = $1 THEN encode(b.chain_hash, 'hex') END) AS chain,
         b.seq > $1 AND $2::date <= current_date - interval '5 years' AS dropped
  FROM access.log_chain_start() b`;

const DEFAULT_ANCHORS = process.env.LOG_ANCHOR_FILE ?? '.data/log-anchors.txt';

const { values } = parseArgs({ options: { provider: { type: 'string' }, anchors: { type: 'string' } } });
const ownerUrl = process.env.DATABASE_OWNER_URL ?? embeddedOwnerUrl();
if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is missing: the login that owns the tables.');
const anchors = anchorsIn(values.anchors ?? DEFAULT_ANCHORS, values.anchors !== undefined);

const sound = await asRole(ownerUrl, verifyAll);
process.exit(sound ? 0 : 1);

/** @param {import('pg').Client} db */
async function verifyAll(db) {
  // One picture of everything, while others go on writing.
  await db.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows } = await db.query(
    'SELECT id, slug FROM access.provider WHERE slug = coalesce($1, slug) ORDER BY slug',
    [values.provider],
  );
  if (rows.length === 0) throw new Error('There is no such care provider.');
  let sound = true;
  for (const provider of rows) sound = (await verify(db, provider)) && sound;
  return sound;
}

/**
 * @param {import('pg').Client} db
 * @param {Provider} provider
 */
async function verify(db, { id, slug }) {
  await db.query(`SELECT set_config('app.provider', $1, false)`, [id]);
  const own = anchors.filter(({ provider }) => provider === id);
  const fault = (await brokenLink(db)) ?? (await brokenAnchor(db, own));
  if (fault) {
    process.stdout.write(`${slug}: BROKEN at ${fault.where}: ${fault.what}\n`);
    return false;
  }
  const { rows } = await db.query(STATE);
  const { lines, seq, sealed_at: at, chain, waiting, dropped } = rows[0];
  const last = seq === null ? 'nothing sealed yet' : `last seal ${seq} (line of ${at}, chain ${chain})`;
  const gone = Number(dropped) > 0 ? `, ${dropped} months dropped after five years` : '';
  process.stdout.write(
    `${slug}: sound. ${lines} lines, ${last}, ${waiting} not sealed yet, anchors agreeing: ${own.length}${gone}\n`,
  );
  return true;
}

/**
 * @param {import('pg').Client} db
 * @returns {Promise<Fault | undefined>}
 */
async function brokenLink(db) {
  const { rows } = await db.query('SELECT * FROM access.verify_log()');
  if (rows.length === 0) return undefined;
  const { seq, log_id: line, fault } = rows[0];
  const places = [seq && `seal ${seq}`, line && `line ${line}`].filter(Boolean);
  return { where: places.join(', '), what: `${fault}, ${FAULTS[fault]}` };
}

/**
 * What was written down outside cannot have been rewritten with the rest.
 * @param {import('pg').Client} db
 * @param {Anchor[]} own
 * @returns {Promise<Fault | undefined>}
 */
async function brokenAnchor(db, own) {
  for (const { day, seq, hash } of own) {
    const { rows } = await db.query(ANCHORED, [seq, day]);
    const { chain, dropped } = rows[0];
    if (chain === hash || (chain === null && dropped)) continue;
    const what = chain === null ? `tail-cut, ${FAULTS['tail-cut']}` : `anchor-differs, ${FAULTS['anchor-differs']}`;
    return { where: `seal ${seq}, anchored on ${day}`, what };
  }
  return undefined;
}

/**
 * @param {string} file
 * @param {boolean} named
 * @returns {Anchor[]}
 */
function anchorsIn(file, named) {
  if (!named && !existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [day = '', provider = '', seq = '', hash = ''] = line.split(' ');
    return { day, provider, seq, hash };
  });
}
