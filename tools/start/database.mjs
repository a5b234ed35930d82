import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../embedded-postgres.mjs';
import { asRole, createDatabase, createRoles, databaseUrls } from '../postgres/database.mjs';

const DATABASE = 'kallelse';
const FOLDER = '.data/postgres';

/** @typedef {{ embedded: boolean, environment: Record<string, string>, stop(): Promise<void> }} Database */

/**
 * The server named in the environment, or the embedded one.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<Database>}
 */
export async function openDatabase(environment) {
  if (environment.DATABASE_URL) return { embedded: false, environment: {}, stop: async () => {} };

  const { url, port, secrets, stop } = await startPostgres({ folder: FOLDER });
  try {
    await createRoles(url, secrets);
    await createDatabase(url, DATABASE);
  } catch (error) {
    await stop();
    throw error;
  }
  return { embedded: true, environment: databaseUrls(port, secrets, DATABASE), stop };
}

/** How tools reach the embedded server that `npm start` runs beside them; undefined where there is none. */
export function embeddedOwnerUrl() {
  if (!existsSync(join(FOLDER, 'port'))) return undefined;
  const read = (/** @type {string} */ name) => readFileSync(join(FOLDER, name), 'utf8');
  return databaseUrls(Number(read('port')), JSON.parse(read('secrets.json')), DATABASE).DATABASE_OWNER_URL;
}

/**
 * @param {string} ownerUrl
 */
export async function hasProviders(ownerUrl) {
  const { rows } = await asRole(ownerUrl, (client) =>
    client.query('SELECT EXISTS (SELECT FROM access.provider) AS found'),
  );
  return rows[0].found;
}
