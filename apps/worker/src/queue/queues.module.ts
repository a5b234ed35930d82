import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type ConnectionOptions, createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import { QueuePool } from './queue-pool.js';
import type { WorkerConfig } from '../worker.config.js';

/** The connections of the queues; undefined when they live in Redis. */
export const QUEUE_POOL = Symbol('queue pool');

/** Connects BullMQ to PostgreSQL (own login, own schema) or, by configuration alone, to Redis. */
@Global()
@Module({})
export class QueuesModule {
  static forRoot({ REDIS_URL, QUEUE_DATABASE_URL }: WorkerConfig): DynamicModule {
    const pool = REDIS_URL === undefined ? new QueuePool(QUEUE_DATABASE_URL as string) : undefined;
    // Nest's module cannot be handed a backend, so it is set for the process, before any queue is made.
    setDefaultBackendFactory(
      pool ? (createPostgresBackend as unknown as Parameters<typeof setDefaultBackendFactory>[0]) : undefined,
    );
    const connection = pool ? (pool as unknown as ConnectionOptions) : { url: REDIS_URL, maxRetriesPerRequest: null };
    return {
      module: QueuesModule,
      imports: [BullModule.forRoot({ connection, defaultJobOptions: JOB_OPTIONS })],
      providers: [{ provide: QUEUE_POOL, useValue: pool }],
    };
  }
}

const JOB_OPTIONS = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 2_000 },
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 7 * 24 * 3_600 },
};
