import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canEnter } from './server-user.mjs';

/** @typedef {import('./server-user.mjs').ServerUser} ServerUser */

const ELSEWHERE = '/var/lib/kallelse';

/**
 * The folder of a cluster. Under a home that the server's user cannot enter (a clone in /root) it becomes a link to
 * a folder that it can.
 * @param {string} wished
 * @param {ServerUser} user
 */
export function clusterFolder(wished, user) {
  if (existsSync(wished)) return passable(realpathSync(wished));
  const parent = dirname(wished);
  mkdirSync(parent, { recursive: true });
  if (canEnter(user, parent)) return passable(wished);

  passable(ELSEWHERE);
  const place = join(
    ELSEWHERE,
    `${basename(wished)}-${createHash('sha256').update(wished).digest('hex').slice(0, 12)}`,
  );
  symlinkSync(passable(place), wished);
  return place;
}

/**
 * Made by hand and not by mode alone, because a strict umask would shut the server's user out. The secrets inside
 * and the data itself are closed to everybody else.
 * @param {string} folder
 */
export function passable(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}
