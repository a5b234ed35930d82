import pg from 'pg';

/** @typedef {{ owner: string, app: string, queue: string }} Passwords */

// The owner migrates and makes the purpose roles; the application owns nothing and inherits nothing, so without a
// purpose it may read no table; the queue has its own schema and sees no other.
const ROLES = {
  owner: 'kallelse_owner',
  app: 'kallelse_app',
  queue: 'kallelse_queue',
};
const ATTRIBUTES = {
  owner: 'LOGIN NOSUPERUSER CREATEROLE CREATEDB NOBYPASSRLS',
  app: 'LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOINHERIT',
  queue: 'LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOINHERIT',
};

/**
 * Roles belong to the cluster; a second run sets them right again.
 * @param {string} superuserUrl
 * @param {Passwords} passwords
 */
export async function createRoles(superuserUrl, passwords) {
  await asRole(superuserUrl, async (client) => {
    for (const name of /** @type {const} */ (['owner', 'app', 'queue'])) {
      const role = ROLES[name];
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
      const password = client.escapeLiteral(passwords[name]);
      await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} ${ATTRIBUTES[name]} PASSWORD ${password}`);
    }
  });
}

/**
 * A database the owner can migrate, or a copy of one. An existing one is left as it is.
 * @param {string} superuserUrl
 * @param {string} name
 * @param {string} [template]
 */
export async function createDatabase(superuserUrl, name, template) {
  const isNew = await asRole(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return false;
    const from = template ? `TEMPLATE ${client.escapeIdentifier(template)}` : '';
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${ROLES.owner} ${from}`);
    return true;
  });
  if (!isNew) return false;
  await asRole(withDatabase(superuserUrl, name), (client) => furnish(client, name));
  return true;
}

/**
 * What belongs to a database and does not come along with a template: who may connect, and where the queue looks.
 * @param {pg.Client} client
 * @param {string} name
 */
async function furnish(client, name) {
  const database = client.escapeIdentifier(name);
  await client.query(`
    REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${database} TO ${ROLES.app}, ${ROLES.queue};
    ALTER ROLE ${ROLES.queue} IN DATABASE ${database} SET search_path = bullmq;
    CREATE EXTENSION IF NOT EXISTS btree_gist;
    CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION ${ROLES.queue};
  `);
}

/**
 * @param {number} port
 * @param {Passwords} passwords
 * @param {string} database
 */
export function databaseUrls(port, passwords, database) {
  const at = `127.0.0.1:${port}/${database}`;
  return {
    DATABASE_URL: `postgres://${ROLES.app}:${passwords.app}@${at}`,
    DATABASE_OWNER_URL: `postgres://${ROLES.owner}:${passwords.owner}@${at}`,
    QUEUE_DATABASE_URL: `postgres://${ROLES.queue}:${passwords.queue}@${at}`,
  };
}

/**
 * @param {string} url
 * @param {string} database
 */
export function withDatabase(url, database) {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function asRole(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
