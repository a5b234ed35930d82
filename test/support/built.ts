import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DEMO } from './demo.js';
import { databaseForWorker, type TestDatabase } from './postgres.js';

const ROOT = join(__dirname, '../..');
const WITHIN = 60_000;

export interface BuiltProduct {
  readonly url: string;
  readonly database: TestDatabase;
  /** What its processes have written so far, as it would stand in a log. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts the built api, as `node dist/apps/api/src/main.js`, on a database of its own. */
export async function startBuilt(environment: NodeJS.ProcessEnv = {}): Promise<BuiltProduct> {
  return start(['api'], await databaseForWorker(), environment);
}

/** The built product as one meets it after `npm start`: api, worker and the demo. */
export async function startBuiltDemo(environment: NodeJS.ProcessEnv = {}): Promise<BuiltProduct> {
  return start(['api', 'worker'], await databaseForWorker(DEMO), environment);
}

async function start(
  apps: readonly ('api' | 'worker')[],
  database: TestDatabase,
  environment: NodeJS.ProcessEnv,
): Promise<BuiltProduct> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = { NODE_ENV: 'test', DEMO: '1', VISITOR_REQUESTS_PER_HOUR: '100000', ...environment };
  const env = { ...process.env, ...database, PORT: String(port), PUBLIC_URL: url, ...settings };
  const written: Buffer[] = [];
  const children = apps.map((app) => run(app, env, written));
  const said = (): string => Buffer.concat(written).toString();
  const alive = (): boolean => children.every(({ exitCode }) => exitCode === null);
  if (!(await answers(url, alive))) {
    throw new Error(`The built product did not come up:\n${said()}`);
  }
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
  };
  return { url, database, said, stop };
}

function run(app: string, env: NodeJS.ProcessEnv, written: Buffer[]): ChildProcess {
  const main = join(ROOT, 'dist/apps', app, 'src/main.js');
  const child = spawn(process.execPath, [main], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => written.push(chunk));
  }
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) {
    await once(child, 'exit');
  }
}

async function answers(url: string, alive: () => boolean): Promise<boolean> {
  for (const deadline = Date.now() + WITHIN; alive() && Date.now() < deadline; await pause(50)) {
    const health = await fetch(`${url}/api/health`).catch(() => undefined);
    if (health?.ok) {
      return true;
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
