import { readConfig } from '@kallelse/platform';
import { NestFactory } from '@nestjs/core';
import { WorkerConfig } from './worker.config.js';
import { WorkerModule } from './worker.module.js';

/** Starts the worker; `stop` finishes running jobs first. Settings come from the environment unless given. */
export async function startWorker(environment: NodeJS.ProcessEnv = process.env): Promise<{ stop(): Promise<void> }> {
  const config = readConfig(WorkerConfig, environment);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: ['error', 'warn'],
    bufferLogs: false,
  });
  return { stop: () => app.close() };
}
