import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseForWorker } from './postgres.js';

const ROOT = join(__dirname, '../..');

export interface BuiltProduct {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the built api, as `node dist/apps/api/src/main.js`, on a database of its own. */
export async function startBuilt(environment: NodeJS.ProcessEnv = {}): Promise<BuiltProduct> {
  const database = await databaseForWorker();
  const port = await freePort();
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/api/src/main.js')], {
    cwd: ROOT,
    env: { ...process.env, ...database, NODE_ENV: 'test', PORT: String(port), DEMO: '1', ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, () => child.exitCode === null);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url, stop };
}

async function answering(url: string, alive: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (alive() && Date.now() < deadline) {
    const health = await fetch(`${url}/api/health`).catch(() => undefined);
    if (health?.ok) {
      return;
    }
    await pause(50);
  }
  throw new Error('The built api did not come up');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
