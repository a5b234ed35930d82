import { asRole } from '../../../tools/postgres/database.mjs';
import { say } from '../progress.mjs';
import { direct } from './direct.mjs';
import { drive } from './drive.mjs';
import { median, rounded } from './percentile.mjs';

/** @typedef {import('./drive.mjs').Measurement} Measurement */
/** @typedef {{ product: import('./drive.mjs').Driven, bare: import('./drive.mjs').Driven }} Servers */
/** @typedef {{ seconds: number, warmSeconds: number, connections: number, rounds: number }} Pace */

/**
 * A server that has run for an hour has compiled what it does often, so both do each job for a while before any is timed.
 * @param {import('../jobs.mjs').Job[]} jobs
 * @param {Servers} servers
 * @param {import('../database.mjs').BenchDatabase} database
 * @param {Pace} pace
 */
export async function warm(jobs, servers, database, { warmSeconds, connections }) {
  const pace = { seconds: warmSeconds, connections };
  for (const job of jobs) {
    for (const driven of [servers.product, servers.bare]) await round(job, driven, database, pace);
  }
}

/**
 * One job on both servers and directly, by turns: on a machine that others use too, only what ran side by side compares.
 * @param {import('../jobs.mjs').Job} job
 * @param {Servers} servers
 * @param {import('../database.mjs').BenchDatabase} database
 * @param {Pace} pace
 */
export async function compare(job, servers, database, { rounds, seconds, connections }) {
  const pace = { seconds, connections };
  /** @type {Measurement[]} */
  const product = [];
  /** @type {Measurement[]} */
  const bare = [];
  /** @type {number[]} */
  const straight = [];
  for (let i = 0; i < rounds; i++) {
    product.push(await round(job, servers.product, database, pace));
    bare.push(await round(job, servers.bare, database, pace));
    await makeReady(job, database);
    straight.push(await direct(database.DATABASE_URL, job.next, { ...pace, atMost: job.atMost }));
  }
  const result = summary(product, bare, straight);
  say(`${job.name}: ${result.product.cpuMs} ms CPU, bare ${result.bare.cpuMs}, ratio ${result.cpuRatio}`);
  return result;
}

/**
 * @param {import('../jobs.mjs').Job} job
 * @param {import('./drive.mjs').Driven} driven
 * @param {import('../database.mjs').BenchDatabase} database
 * @param {{ seconds: number, connections: number }} pace
 */
async function round(job, driven, database, pace) {
  await makeReady(job, database);
  return drive(driven, job.next, { ...pace, expect: job.expect, atMost: job.atMost });
}

/**
 * @param {import('../jobs.mjs').Job} job
 * @param {import('../database.mjs').BenchDatabase} database
 */
async function makeReady({ before }, { superuser }) {
  if (!before) return;
  await asRole(superuser, async (db) => {
    for (const statement of before) await db.query(statement);
  });
}

/**
 * Whatever else runs on the machine only adds, so the least CPU and the shortest times of the rounds come closest.
 * @param {Measurement[]} product
 * @param {Measurement[]} bare
 * @param {number[]} straight
 */
function summary(product, bare, straight) {
  return {
    product: best(product),
    bare: best(bare),
    cpuRatio: rounded(best(product).cpuMs / best(bare).cpuMs),
    medianCpuRatio: median(product.map(({ cpuMs }, i) => cpuMs / Number(bare[i]?.cpuMs))),
    sqlPerSecond: median(straight),
    shareOfSql: median(product.map(({ perSecond }, i) => perSecond / Number(straight[i]))),
  };
}

/** @param {Measurement[]} rounds */
function best(rounds) {
  const least = (/** @type {'cpuMs' | 'databaseMs' | 'p50' | 'p99'} */ name) =>
    Math.min(...rounds.map((round) => round[name]));
  return {
    cpuMs: least('cpuMs'),
    databaseMs: least('databaseMs'),
    perSecond: Math.max(...rounds.map(({ perSecond }) => perSecond)),
    p50: least('p50'),
    p99: least('p99'),
    requests: rounds.reduce((sum, { requests }) => sum + requests, 0),
  };
}
