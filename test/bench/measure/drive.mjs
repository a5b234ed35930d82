import autocannon from 'autocannon';
import { cpuOf } from './cpu.mjs';
import { percentile, rounded } from './percentile.mjs';

/**
 * @typedef {object} BenchRequest
 * @property {'GET' | 'POST' | 'DELETE' | 'PUT'} method
 * @property {string} path
 * @property {Record<string, string>} headers
 * @property {string} [body]
 */

/** @typedef {{ url: string, pid: number, postmaster: number }} Driven where to send, and whose CPU it costs (with their children) */
/** @typedef {{ cpuMs: number, databaseMs: number, perSecond: number, p50: number, p99: number, requests: number }} Measurement */

/**
 * Sends for some seconds over keep-alive connections. Anything but the expected answer makes the figure worthless.
 * @param {Driven} driven
 * @param {() => BenchRequest} next
 * @param {{ seconds: number, connections: number, expect: number, atMost?: number | undefined }} options
 * @returns {Promise<Measurement>}
 */
export async function drive({ url, pid, postmaster }, next, { seconds, connections, expect, atMost }) {
  /** @type {number[]} */
  const took = [];
  /** @type {Record<number, number>} */
  const unexpected = {};
  const before = [cpuOf(pid), cpuOf(postmaster)];
  const from = performance.now();
  await new Promise((resolve, reject) => {
    const length = atMost === undefined ? { duration: seconds } : { amount: atMost };
    const requests = [{ setupRequest: (/** @type {object} */ request) => ({ ...request, ...next() }) }];
    const run = autocannon({ url, connections, ...length, sampleInt: 100, timeout: 30, requests }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    run.on('response', (_client, status, _bytes, ms) => {
      if (status === expect) took.push(ms);
      else unexpected[status] = (unexpected[status] ?? 0) + 1;
    });
    run.on('reqError', reject);
  });
  const elapsed = performance.now() - from;
  const server = cpuOf(pid) - Number(before[0]);
  const database = cpuOf(postmaster) - Number(before[1]);
  if (took.length === 0 || Object.keys(unexpected).length > 0) {
    throw new Error(`${url} answered ${JSON.stringify(unexpected)} beside ${took.length} times ${expect}`);
  }
  return {
    cpuMs: rounded((server + database) / took.length),
    databaseMs: rounded(database / took.length),
    perSecond: rounded((took.length * 1000) / elapsed),
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
    requests: took.length,
  };
}
