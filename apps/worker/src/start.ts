import { readConfig } from '@kallelse/platform';
import { NestFactory } from '@nestjs/core';
import { WorkerConfig } from './worker.config.js';
import { WorkerModule } from './worker.module.js';

/** Starts the worker; `stop` finishes running jobs first. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const config = readConfig(WorkerConfig, process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: ['error', 'warn'],
    bufferLogs: false,
  });
  return { stop: () => app.close() };
}
