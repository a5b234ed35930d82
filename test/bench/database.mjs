import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../../tools/embedded-postgres.mjs';
import { asRole, createDatabase, createRoles, databaseUrls, withDatabase } from '../../tools/postgres/database.mjs';
import { readPostmaster } from '../../tools/postgres/postmaster.mjs';
import { built, DIST, ROOT } from './dist.mjs';
import { load } from './load/load.mjs';
import { say, step } from './progress.mjs';

export const FOLDER = fileURLToPath(new URL('.data/bench', ROOT));

// Room for all that is measured, and no checkpoint or vacuum in the middle of it: both would be billed to whoever is
// driven just then. What is committed is on disk, as in the product.
const SETTINGS = {
  shared_buffers: '4GB',
  fsync: 'on',
  synchronous_commit: 'on',
  max_wal_size: '12GB',
  checkpoint_timeout: '1h',
  autovacuum: 'off',
  max_connections: 200,
};

/** @typedef {import('../../tools/embedded-postgres.mjs').Cluster} Cluster */
/** @typedef {ReturnType<typeof databaseUrls> & { name: string, superuser: string, monday: string }} BenchDatabase */

export async function startCluster() {
  const folder = join(FOLDER, 'postgres');
  const cluster = await startPostgres({ folder, settings: SETTINGS });
  await createRoles(cluster.url, cluster.secrets);
  return { ...cluster, pid: Number(readPostmaster(join(folder, 'pgdata'))?.pid) };
}

/**
 * A loaded and warmed database of this scale; one that was loaded for the same schema in the same week is used again.
 * @param {Cluster} cluster
 * @param {import('./scale.mjs').Scale} scale
 * @returns {Promise<BenchDatabase>}
 */
export async function databaseOf(cluster, scale) {
  const name = `bench_${scale.appointments}`;
  const monday = nextMonday();
  const wanted = fingerprint(scale, monday);
  const urls = databaseUrls(cluster.port, cluster.secrets, name);
  if ((await loadedAs(cluster, name)) !== wanted) {
    say(`${name}: loading anew`);
    await asRole(cluster.url, (db) => db.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    await createDatabase(cluster.url, name);
    const { migrate } = await built('migrations/migrate');
    await step('migrate', () => migrate(urls.DATABASE_OWNER_URL));
    await step('load', () => load(urls.DATABASE_OWNER_URL, scale, monday));
    await asRole(cluster.url, (db) => db.query(`COMMENT ON DATABASE ${name} IS '${wanted}'`));
  }
  const superuser = withDatabase(cluster.url, name);
  await step(`warm ${name}`, () => asRole(superuser, warm));
  return { ...urls, name, superuser, monday };
}

/**
 * @param {Cluster} cluster
 * @param {string} name
 */
async function loadedAs(cluster, name) {
  const { rows } = await asRole(cluster.url, (db) =>
    db.query(`SELECT shobj_description(oid, 'pg_database') AS found FROM pg_database WHERE datname = $1`, [name]),
  );
  return rows[0]?.found;
}

/**
 * @param {import('./scale.mjs').Scale} scale
 * @param {string} monday
 */
function fingerprint(scale, monday) {
  const hash = createHash('sha256').update(JSON.stringify([scale, monday]));
  for (const folder of [new URL('migrations/', DIST), new URL('load/', import.meta.url)]) {
    const files = readdirSync(folder).filter((file) => /^\d.*\.js$|\.(mjs|sql)$/.test(file));
    for (const file of files.sort()) hash.update(readFileSync(new URL(file, folder)));
  }
  return hash.digest('hex');
}

/** Tomorrow's week or the one after: a window that lies ahead for as long as the data is used. */
function nextMonday() {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + 8 - (day.getUTCDay() || 7));
  return day.toISOString().slice(0, 10);
}

/** @param {import('pg').Client} db */
async function warm(db) {
  await db.query('CREATE EXTENSION IF NOT EXISTS pg_prewarm');
  await db.query('VACUUM (ANALYZE)');
  await db.query('CHECKPOINT');
  await db.query(`
    SELECT pg_prewarm(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'i') AND n.nspname IN ('access', 'platform', 'patient', 'booking', 'journal', 'recall')`);
}
