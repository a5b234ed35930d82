import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../tools/postgres/port.mjs';
import { FOLDER } from '../database.mjs';
import { DIST, ROOT } from '../dist.mjs';
import { untilHealthy } from '../servers.mjs';
import { cpuOf } from './cpu.mjs';
import { memoryOf } from './memory.mjs';
import { rounded } from './percentile.mjs';

const TREE = join(FOLDER, 'tree');
const SETTLED = 10_000;

/**
 * `npm start` in a built copy of this tree without data, and once more with it: from the command to the first answer,
 * its own PostgreSQL included. Where others work on the machine too, the CPU tells more than the clock. Then what the one process holds when nobody asks.
 */
export async function startTimes() {
  copyTree();
  const first = await startAndStop(0);
  const again = await startAndStop(SETTLED);
  rmSync(TREE, { recursive: true, force: true });
  return {
    first: { seconds: first.seconds, cpuSeconds: first.cpuSeconds },
    migrated: { seconds: again.seconds, cpuSeconds: again.cpuSeconds },
    idle: again.memory,
  };
}

function copyTree() {
  const root = fileURLToPath(ROOT);
  rmSync(TREE, { recursive: true, force: true });
  mkdirSync(TREE, { recursive: true });
  for (const part of [
    'apps',
    'libs',
    'migrations',
    'tools',
    'test/vectors',
    'package.json',
    'package-lock.json',
    'nest-cli.json',
  ]) {
    cpSync(join(root, part), join(TREE, part), { recursive: true, preserveTimestamps: true });
  }
  cpSync(fileURLToPath(DIST), join(TREE, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(TREE, 'node_modules'));
  writeFileSync(join(TREE, 'dist', '.built'), '');
}

/** @param {number} settle ms until the memory is read */
async function startAndStop(settle) {
  const port = await freePort(undefined);
  const from = performance.now();
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: TREE,
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilHealthy(`http://127.0.0.1:${port}`, child, 120_000);
  const seconds = rounded((performance.now() - from) / 1000);
  const cpuSeconds = rounded(cpuOf(Number(child.pid)) / 1000);
  await pause(settle);
  const memory = memoryOf(Number(child.pid));
  child.kill('SIGINT');
  await once(child, 'exit');
  return { seconds, cpuSeconds, memory };
}
