import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
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
  if (existsSync(wished)) return passable(refuseForeign(realpathSync(wished)));
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
 * Begun as root and continued as somebody else, the data could not be opened; root may open everybody's.
 * @param {string} folder
 */
function refuseForeign(folder) {
  const me = process.getuid?.();
  if (me === 0 || statSync(folder).uid === me) return folder;
  throw new Error(`The database in ${folder} belongs to another user. Start as that user, or remove it to begin anew.`);
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
