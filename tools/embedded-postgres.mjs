import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { postgresBinaries } from './postgres/binaries.mjs';
import { clusterFolder } from './postgres/folder.mjs';
import { takeLock } from './postgres/lock.mjs';
import { freePort } from './postgres/port.mjs';
import { startPostmaster, stopPostmaster } from './postgres/postmaster.mjs';
import { serverUser } from './postgres/server-user.mjs';

/** @typedef {import('./postgres/postmaster.mjs').Installation} Installation */

/**
 * @typedef {object} ClusterOptions
 * @property {string} folder holds the data, the log, the secrets and the port of this cluster
 * @property {15 | 18} [major]
 * @property {number} [port] wished, else the remembered one, else any free one
 * @property {Record<string, string | number>} [settings] of postgresql.conf
 */

/** @typedef {import('./postgres/database.mjs').Passwords & { superuser: string }} Secrets */
/** @typedef {{ port: number, url: string, secrets: Secrets, stop(): Promise<void> }} Cluster url is the superuser's */

const SUPERUSER = 'postgres';
const ATTEMPTS = 5;

/**
 * A real PostgreSQL from npm, for a machine that has none. Started twice, it finds its data again.
 * @param {ClusterOptions} options
 * @returns {Promise<Cluster>}
 */
export async function startPostgres({ folder: wished, major = 18, port, settings = {} }) {
  const user = serverUser(join(wished, 'pgdata'));
  const folder = clusterFolder(resolve(wished), user);
  const release = takeLock(join(folder, 'launcher'));
  const pgdata = join(folder, 'pgdata');
  const installation = { native: postgresBinaries(major, user), user, pgdata, log: join(folder, 'server.log') };
  const secrets = keptSecrets(join(folder, 'secrets.json'));

  await stopPostmaster(pgdata);
  if (!existsSync(pgdata)) createCluster(installation, secrets.superuser);
  refuseOtherVersion(pgdata, major);

  const taken = await startOnFreePort(installation, join(folder, 'port'), port, settings);
  const stop = async () => {
    await stopPostmaster(pgdata);
    release();
  };
  return {
    port: taken,
    url: `postgres://${SUPERUSER}:${secrets.superuser}@127.0.0.1:${taken}/postgres`,
    secrets,
    stop,
  };
}

/**
 * @param {string} file
 * @returns {Secrets}
 */
function keptSecrets(file) {
  if (!existsSync(file)) {
    const [superuser, owner, app, queue] = Array.from({ length: 4 }, () => randomBytes(24).toString('base64url'));
    writeFileSync(file, JSON.stringify({ superuser, owner, app, queue }), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Made beside and then renamed, so that an interrupted first start leaves nothing half made.
 * @param {Installation} installation
 * @param {string} password
 */
function createCluster({ native, user, pgdata }, password) {
  const fresh = `${pgdata}.new`;
  const passwordFile = `${pgdata}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [fresh, passwordFile]) if (user.uid !== undefined) chownSync(path, user.uid, user.gid ?? user.uid);

  const options = [
    '-D',
    fresh,
    '-U',
    SUPERUSER,
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--locale',
    'C.UTF-8',
  ];
  const { status, stderr, error } = spawnSync(join(native, 'bin', 'initdb'), [...options, '--no-sync'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(passwordFile);
  if (status !== 0) throw new Error(`PostgreSQL's initdb failed: ${error?.message ?? stderr}`);
  renameSync(fresh, pgdata);
}

/**
 * @param {string} pgdata
 * @param {number} major
 */
function refuseOtherVersion(pgdata, major) {
  const found = readFileSync(join(pgdata, 'PG_VERSION'), 'utf8').trim();
  if (found !== String(major)) throw new Error(`${pgdata} was made by PostgreSQL ${found}, and this is ${major}.`);
}

/**
 * Between finding a port free and binding it another process may take it, so a lost port is looked for again.
 * @param {Installation} installation
 * @param {string} memory
 * @param {number | undefined} wished
 * @param {Record<string, string | number>} settings
 */
async function startOnFreePort(installation, memory, wished, settings) {
  const remembered = existsSync(memory) ? Number(readFileSync(memory, 'utf8')) : undefined;
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(wished ?? remembered);
    try {
      await startPostmaster(installation, {
        ...settings,
        port,
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
      });
      writeFileSync(memory, String(port));
      return port;
    } catch (error) {
      if (attempt === ATTEMPTS || !String(error).includes('Address already in use')) throw error;
    }
  }
}
