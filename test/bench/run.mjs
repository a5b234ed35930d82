import { cpus, loadavg } from 'node:os';
import { databaseOf, startCluster } from './database.mjs';
import { flatness } from './flatness.mjs';
import { freeSlots } from './free-slots.mjs';
import { book, jobsOf } from './jobs.mjs';
import { logging } from './logging.mjs';
import { compare, warm } from './measure/compare.mjs';
import { memoryOf } from './measure/memory.mjs';
import { rush } from './measure/rush.mjs';
import { bytesPerAppointment, publicPage } from './measure/sizes.mjs';
import { startTimes } from './measure/start.mjs';
import { step } from './progress.mjs';
import { FULL, SMALL } from './scale.mjs';
import { startBare, startProduct } from './servers.mjs';
import { worldOf } from './world.mjs';

// `npm run bench [-- --quick] [-- --only=booking]`: what each job costs, beside a server that does only that job.
// `npm run bench -- --logging [--quick]`: what the access log and its seal cost whoever reads a journal.

const quick = process.argv.includes('--quick');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const pace = quick
  ? { seconds: 1, warmSeconds: 2, connections: 8, rounds: 2 }
  : { seconds: 2, warmSeconds: 5, connections: 8, rounds: 8 };
const onlyLogging = process.argv.includes('--logging');
const RUSH = { clients: 50, rounds: quick ? 20 : 100 };

/** @typedef {() => import('./free-slots.mjs').Slot} Slots */
/** @typedef {import('./database.mjs').BenchDatabase} BenchDatabase */
/** @typedef {import('./database.mjs').Cluster & { pid: number }} Cluster */

const cluster = await startCluster();
const result = await (onlyLogging ? benchLogging() : bench()).finally(() => cluster.stop());
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);

async function benchLogging() {
  const database = await databaseOf(cluster, quick ? SMALL : FULL);
  const product = await startProduct(database);
  const world = await worldOf(database);
  const about = { node: process.version, cpu: `${cpus().length} x ${cpus()[0]?.model}`, loadBefore: loadavg() };
  const driven = { ...product, postmaster: cluster.pid };
  return { ...about, logging: await logging(database, driven, world, pace).finally(() => product.stop()) };
}

async function bench() {
  const database = await databaseOf(cluster, quick ? SMALL : FULL);
  const small = quick ? undefined : await databaseOf(cluster, SMALL);
  const measured = await measureServers(database, small);
  return {
    node: process.version,
    cpu: `${cpus().length} x ${cpus()[0]?.model}`,
    loadBefore: loadavg(),
    appointments: (quick ? SMALL : FULL).appointments,
    ...measured,
    bytesPerAppointment: await bytesPerAppointment(database),
    publicPage: publicPage(),
    ...(only ? {} : { start: await step('start', startTimes) }),
  };
}

/**
 * @param {BenchDatabase} database
 * @param {BenchDatabase | undefined} small
 */
async function measureServers(database, small) {
  const product = await startProduct(database);
  const bare = await startBare(database);
  try {
    const world = await worldOf(database);
    const driven = { ...product, postmaster: cluster.pid };
    const servers = { product: driven, bare: { ...bare, postmaster: cluster.pid } };
    const slots = await freeSlots(world);
    const jobs = await measureJobs(jobsOf(world, slots), servers, database);
    if (only) return { jobs };
    return {
      jobs,
      rush: await step('rush', () => rushOn(product.url, world, slots)),
      memoryAfterLoad: memoryOf(product.pid),
      ...(small && { slotSearchGrowth: await growth(small, { driven, world }) }),
    };
  } finally {
    await Promise.all([product.stop(), bare.stop()]);
  }
}

/**
 * @param {import('./jobs.mjs').Job[]} all
 * @param {import('./measure/compare.mjs').Servers} servers
 * @param {BenchDatabase} database
 */
async function measureJobs(all, servers, database) {
  /** @type {Record<string, Awaited<ReturnType<typeof compare>>>} */
  const results = {};
  const jobs = all.filter(({ name }) => only === undefined || only === name);
  await step('warm up', () => warm(jobs, servers, database, pace));
  for (const job of jobs) results[job.name] = await compare(job, servers, database, pace);
  return results;
}

/**
 * @param {string} url
 * @param {import('./world.mjs').World} world
 * @param {Slots} slots
 */
function rushOn(url, world, slots) {
  const nextSlot = () => {
    const slot = slots();
    const patient = world.writtenPatients[Math.floor(Math.random() * world.writtenPatients.length)];
    return () => book(slot, String(patient?.id));
  };
  return rush(url, nextSlot, RUSH);
}

/**
 * @param {BenchDatabase} small
 * @param {import('./flatness.mjs').Place} many
 */
async function growth(small, many) {
  const product = await startProduct(small);
  try {
    const few = { driven: { ...product, postmaster: cluster.pid }, world: await worldOf(small) };
    return await flatness(few, many, pace);
  } finally {
    await product.stop();
  }
}
