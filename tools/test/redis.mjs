import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../postgres/port.mjs';

export function hasRedis() {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * A Redis for the time of the work, without persistence and on this machine only.
 * @template T
 * @param {(url: string) => Promise<T>} work
 */
export async function withRedis(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kallelse-redis-'));
  const port = await freePort(undefined);
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  try {
    return await work(`redis://127.0.0.1:${port}`);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
