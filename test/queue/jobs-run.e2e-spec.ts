import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { startWorker } from '../../apps/worker/src/start.js';
import { Clinic } from '../support/clinic.js';
import { eventually } from '../support/eventually.js';

// With TEST_REDIS_URL the queues are in Redis, else in PostgreSQL. Nothing else changes, here as in the product.
const QUEUES: { REDIS_URL?: string } = process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : {};

let clinic: Clinic;
let worker: { stop(): Promise<void> } | undefined;

beforeEach(async () => {
  clinic = await Clinic.open();
  await forgetQueues();
});

afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await clinic.close();
});

it('does what a change left to be done', async () => {
  await leaveLineInTheLog();
  await leaveJob();

  worker = await startWorker({ NODE_ENV: 'test', DEMO: '1', ...clinic.database, ...QUEUES });

  await eventually(async () => expect(await count('access.access_log_seal')).toBe(1));
  await eventually(async () => expect(await count('platform.outbox')).toBe(0));
});

it('does by itself what the clock asks for', async () => {
  await leaveLineInTheLog();

  worker = await startWorker({ NODE_ENV: 'test', DEMO: '1', ...clinic.database, ...QUEUES });

  await eventually(async () => expect(await count('access.access_log_seal')).toBe(1));
});

/** A new database has no queues yet; the one Redis remembers those of the test before. */
async function forgetQueues(): Promise<void> {
  if (!QUEUES.REDIS_URL) return;
  const redis = new Redis(QUEUES.REDIS_URL);
  await redis.flushall();
  redis.disconnect();
}

/** Somebody tries what she may not: the log has a line, which the job will seal. */
async function leaveLineInTheLog(): Promise<void> {
  const receptionist = await clinic.as('receptionist');
  await receptionist.get(`/api/patients/${randomUUID()}/journal`).expect(403);
}

function leaveJob() {
  const row = [clinic.providers.alloptik.id, 'access-log.seal', 'access-log:seal', randomUUID()];
  return clinic.owner.query(
    'INSERT INTO platform.outbox (provider_id, queue, permission, entity_id) VALUES ($1, $2, $3, $4)',
    row,
  );
}

async function count(table: string): Promise<number> {
  const { rows } = await clinic.owner.query<{ count: number }>(`SELECT count(*)::int FROM ${table}`);
  return rows[0]?.count ?? 0;
}
