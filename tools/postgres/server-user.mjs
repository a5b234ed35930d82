import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** @typedef {{ uid?: number, gid?: number }} ServerUser empty when the server may run as the caller */

/**
 * PostgreSQL refuses to run as root, so root hands it to the user whose data it is, and new data to `postgres` where
 * that user exists, else to `nobody`.
 * @param {string} pgdata
 * @returns {ServerUser}
 */
export function serverUser(pgdata) {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(pgdata, { throwIfNoEntry: false });
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
  if (uid === undefined)
    throw new Error('PostgreSQL cannot run as root, and there is no user postgres or nobody here.');
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * Asked of the system rather than read from mode bits, so that access lists and mounts count too.
 * @param {ServerUser} user
 * @param {string} directory
 */
export function canEnter(user, directory) {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
