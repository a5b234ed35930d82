import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { migrateQueue } from './postgres/queue-schema.mjs';
import { buildIfStale } from './start/build.mjs';
import { hasProviders, openDatabase } from './start/database.mjs';
import { greeting } from './start/greeting.mjs';

// `npm start`: the whole product in one process, on the embedded database unless DATABASE_URL names another.

const STOP_WITHIN = 15_000;
const dist = new URL('../dist/', import.meta.url);

/** @type {(() => Promise<void>)[]} */
const toStop = [];
let stopping = false;

chdir(fileURLToPath(new URL('..', import.meta.url)));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(0));
const started = start();
await started.catch((error) => {
  process.stderr.write(
    `${error.message}${error.code === 'EADDRINUSE' ? '. PORT=3001 npm start takes another one.' : ''}\n`,
  );
  return stop(1);
});

async function start() {
  buildIfStale();
  // Reading the code takes about as long as bringing up the database, so they go side by side.
  const code = readCode();
  code.catch(() => undefined);
  const database = await openDatabase(process.env);
  toStop.unshift(database.stop);
  Object.assign(process.env, database.environment);

  const demo = showsDemo(process.env, database.embedded);
  process.env.DEMO = demo ? '1' : '0';
  await migrate(process.env, demo);

  const [{ startApi }, { startWorker }, { logger }] = await code;
  // A person at a terminal is told what needs them; a log that is kept has everything.
  if (process.stdout.isTTY) logger.level = 'warn';
  const api = await startApi();
  toStop.unshift(() => api.stop());
  const worker = await startWorker();
  toStop.unshift(() => worker.stop());
  process.stdout.write(await greeting(api.url, demo));
}

function readCode() {
  return Promise.all(
    ['apps/api/src/start.js', 'apps/worker/src/start.js', 'libs/platform/src/index.js'].map(
      (file) => import(`${dist}${file}`),
    ),
  );
}

/**
 * Invented people and a simulated BankID never stand beside real patients.
 * @param {NodeJS.ProcessEnv} environment
 * @param {boolean} embedded
 */
function showsDemo({ NODE_ENV, DEMO }, embedded) {
  return NODE_ENV !== 'production' && (DEMO === '1' || (embedded && DEMO !== '0'));
}

/**
 * On a server of one's own this needs its owner; without DATABASE_OWNER_URL the app only compares versions.
 * @param {NodeJS.ProcessEnv} environment
 * @param {boolean} demo
 */
async function migrate({ DATABASE_OWNER_URL, QUEUE_DATABASE_URL, REDIS_URL }, demo) {
  if (!DATABASE_OWNER_URL) return;
  const migrations = await import(`${dist}migrations/migrate.js`);
  await migrations.migrate(DATABASE_OWNER_URL);
  if (!REDIS_URL && QUEUE_DATABASE_URL) await migrateQueue(QUEUE_DATABASE_URL);
  if (!demo || (await hasProviders(DATABASE_OWNER_URL))) return;
  const { loadDemo } = await import(`${dist}apps/api/src/demo/load.js`);
  await loadDemo(DATABASE_OWNER_URL);
}

/**
 * The api closes before its database. A second signal, or an api that hangs, does not wait for it.
 * @param {number} code
 */
async function stop(code) {
  if (stopping) process.exit(1);
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN).unref();
  // What is just being started comes up first: a worker whose database goes away under it neither works nor ends.
  await started.catch(() => undefined);
  for (const end of toStop) await end().catch((error) => process.stderr.write(`${error.message}\n`));
  process.exit(code);
}
