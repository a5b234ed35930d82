import { setTimeout } from 'node:timers/promises';
import { readConfig } from '@kallelse/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Pool } from 'pg';
import { QUEUE_POOL } from './queue/queues.module.js';
import { WorkerConfig } from './worker.config.js';
import { WorkerModule } from './worker.module.js';

const LAST_QUERIES = 3_000;

/** Starts the worker; `stop` finishes running jobs first. Settings come from the environment unless given. */
export async function startWorker(environment: NodeJS.ProcessEnv = process.env): Promise<{ stop(): Promise<void> }> {
  const config = readConfig(WorkerConfig, environment);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: ['error', 'warn'],
    bufferLogs: false,
  });
  const pool = app.get<Pool | undefined>(QUEUE_POOL, { strict: false });
  return { stop: () => stopInOrder(app, pool) };
}

/**
 * The queues' workers first, their connections last: a worker that still runs when its pool has ended asks it again
 * and again without a pause, and nothing else in the process gets its turn.
 */
async function stopInOrder(app: INestApplicationContext, pool: Pool | undefined): Promise<void> {
  await app.close();
  await Promise.race([pool?.end(), setTimeout(LAST_QUERIES, undefined, { ref: false })]);
}
