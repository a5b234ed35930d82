import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, hasEnded, isAlive, signalProcess } from './process.mjs';

/** @typedef {import('./server-user.mjs').ServerUser} ServerUser */
/** @typedef {{ native: string, user: ServerUser, pgdata: string, log: string }} Installation */

const START_WITHIN = 60_000;
const LOG_LIMIT = 5_000_000;

// Statements, their parameters and the errors that quote them carry names and personnummer, so none of them may reach the
// log. `log` stands above `error` here: the server's own troubles are told, a statement's go to the one who sent it.
const QUIET = {
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_statement: 'none',
  log_min_duration_statement: -1,
};

/**
 * The server lives in a session of its own, so that Ctrl-C reaches the launcher alone and the api can close first.
 * @param {Installation} installation
 * @param {Record<string, string | number>} settings
 */
export async function startPostmaster({ native, user, pgdata, log }, settings) {
  turnLog(log);
  const output = openSync(log, 'a');
  const before = fstatSync(output).size;
  const options = Object.entries({ ...QUIET, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(native, 'bin', 'postgres'), ['-D', pgdata, ...options], {
    ...user,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  server.unref();
  await untilReady(server, pgdata).catch((error) => {
    throw new Error(`${error.message}. Its log ${log} says:\n${tail(log, before)}`);
  });
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {string} pgdata
 */
async function untilReady(server, pgdata) {
  let failure = '';
  server.once('error', (error) => (failure = error.message));
  server.once('exit', (code, signal) => (failure = `it ended with ${signal ?? code}`));
  const deadline = Date.now() + START_WITHIN;
  while (!failure && !isReady(server.pid, readPostmaster(pgdata))) {
    if (Date.now() > deadline) failure = `it was not ready within ${START_WITHIN / 1000} s`;
    await pause(15);
  }
  if (failure) throw new Error(`PostgreSQL did not start: ${failure}`);
}

/**
 * The file of a crashed server says ready as well, under another process id.
 * @param {number | undefined} pid
 * @param {ReturnType<typeof readPostmaster>} postmaster
 */
function isReady(pid, postmaster) {
  return postmaster?.pid === pid && postmaster?.status === 'ready';
}

/**
 * A server left behind by a killed launcher still holds the data; a fast shutdown keeps every committed row.
 * @param {string} pgdata
 */
export async function stopPostmaster(pgdata) {
  const pid = runningPostmaster(pgdata);
  if (pid === undefined) return;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL'])) {
    signalProcess(pid, signal);
    if (await hasEnded(pid, signal === 'SIGINT' ? 20_000 : 5_000)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not end.`);
}

/**
 * Process ids come back, so the one in the file counts only while it is a PostgreSQL on this data.
 * @param {string} pgdata
 */
function runningPostmaster(pgdata) {
  const pid = readPostmaster(pgdata)?.pid;
  if (!pid || !isAlive(pid)) return undefined;
  const command = commandOf(pid);
  if (command.includes(pgdata)) return pid;
  if (basename(command[0] ?? '') === 'postgres') {
    throw new Error(`${pgdata} is in use by process ${pid}, which was not started here. Stop it first.`);
  }
  // A stranger has the id of a server that is gone. PostgreSQL would take it for a server and refuse.
  rmSync(join(pgdata, 'postmaster.pid'));
  return undefined;
}

/** @param {string} pgdata */
export function readPostmaster(pgdata) {
  try {
    const lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
  } catch {
    return undefined;
  }
}

/** @param {string} log */
function turnLog(log) {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(log, `${log}.1`);
}

/**
 * @param {string} log
 * @param {number} before this start
 */
function tail(log, before) {
  return readFileSync(log).subarray(before).toString('utf8').trimEnd().split('\n').slice(-15).join('\n');
}
