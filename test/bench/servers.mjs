import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../tools/postgres/port.mjs';
import { DIST, ROOT } from './dist.mjs';

const START_WITHIN = 30_000;

/** @typedef {{ url: string, pid: number, stop(): Promise<void> }} Server */

/**
 * The product as shipped, in a process of its own, with everything on. Only what it may not find here is made up: the
 * certificate of BankID, and a mail server, which no measured request asks for.
 * @param {import('./database.mjs').BenchDatabase} database
 */
export async function startProduct(database) {
  const port = await freePort(undefined);
  const settings = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://boka.example.se',
    TRUSTED_PROXIES: 'none',
    SMTP_URL: 'smtp://127.0.0.1:25',
    BANKID_URL: 'http://127.0.0.1:9/rp/v6.0',
    BANKID_PFX_FILE: '/dev/null',
    BANKID_PFX_PASSPHRASE: 'none',
    BANKID_CA_FILE: '/dev/null',
    VISITOR_REQUESTS_PER_HOUR: '1000000000',
  };
  return start(new URL('apps/api/src/main.js', DIST), port, database, settings);
}

/**
 * The same statements over node:http and pg alone.
 * @param {import('./database.mjs').BenchDatabase} database
 */
export async function startBare(database) {
  return start(new URL('bare/server.mjs', import.meta.url), await freePort(undefined), database, {});
}

/**
 * @param {URL} file
 * @param {number} port
 * @param {import('./database.mjs').BenchDatabase} database
 * @param {Record<string, string>} settings
 * @returns {Promise<Server>}
 */
async function start(file, port, { DATABASE_URL }, settings) {
  const environment = { PATH: process.env['PATH'] ?? '', DATABASE_URL, PORT: String(port), ...settings };
  const child = spawn(process.execPath, [fileURLToPath(file)], {
    cwd: fileURLToPath(ROOT),
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, child);
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { url, pid: Number(child.pid), stop };
}

/**
 * @param {string} url
 * @param {{ exitCode: number | null }} child
 */
export async function untilHealthy(url, child, within = START_WITHIN) {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    if (child.exitCode !== null) throw new Error(`${url} ended with ${child.exitCode} before it answered`);
    if (Date.now() > deadline) throw new Error(`${url} did not answer within ${within / 1000} s`);
    await pause(20);
  }
}
