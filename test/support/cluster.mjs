import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../tools/embedded-postgres.mjs';
import { createDatabase, createRoles, databaseUrls } from '../../tools/postgres/database.mjs';
import { isAlive } from '../../tools/postgres/process.mjs';
import { stopPostmaster } from '../../tools/postgres/postmaster.mjs';
import { migrateQueue } from '../../tools/postgres/queue-schema.mjs';

const PREFIX = 'kallelse-test-';
export const TEMPLATE = 'kallelse_template';

// Nothing here outlives the run, so it need not survive a power cut. The races do ask for that.
const IN_A_HURRY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const SETTINGS = { max_connections: 200, shared_buffers: '128MB', autovacuum_naptime: '10min' };

/**
 * A cluster of this run's own, with the roles and an unmigrated template. TEST_POSTGRES=15 takes the oldest release
 * that the product promises to run on.
 * @param {{ durable?: boolean }} [options]
 */
export async function startTestCluster({ durable = false } = {}) {
  await removeStale();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const settings = durable ? SETTINGS : { ...SETTINGS, ...IN_A_HURRY };
  const major = process.env.TEST_POSTGRES === '15' ? 15 : 18;
  const cluster = await startPostgres({ folder, major, settings });
  await createRoles(cluster.url, cluster.secrets);
  await createDatabase(cluster.url, TEMPLATE);
  await migrateQueue(databaseUrls(cluster.port, cluster.secrets, TEMPLATE).QUEUE_DATABASE_URL);
  const remove = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...cluster, folder, remove };
}

/** A run that was killed could not clear up behind itself, so the next one does. */
export async function removeStale() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (isAlive(pid) || statSync(folder).uid !== process.getuid?.()) continue;
    await stopPostmaster(join(folder, 'pgdata'));
    rmSync(folder, { recursive: true, force: true });
  }
}
