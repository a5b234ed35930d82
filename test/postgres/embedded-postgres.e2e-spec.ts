import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startPostgres } from '../../tools/embedded-postgres.mjs';
import { asRole } from '../../tools/postgres/database.mjs';
import { isAlive } from '../../tools/postgres/process.mjs';
import { readPostmaster, stopPostmaster } from '../../tools/postgres/postmaster.mjs';

const LAUNCHER = resolve('tools/embedded-postgres.mjs');

let folder: string;
const pgdata = (): string => join(folder, 'pgdata');
const major = process.env.TEST_POSTGRES === '15' ? 15 : 18;
const start = () => startPostgres({ folder, major });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kallelse-embedded-'));
});

afterEach(async () => {
  await stopPostmaster(pgdata());
  rmSync(folder, { recursive: true, force: true });
});

it('keeps the data, the port and the passwords from one start to the next', async () => {
  const first = await start();
  await asRole(first.url, (client) => client.query('CREATE TABLE kept AS SELECT 1 AS one'));
  await first.stop();

  const second = await start();

  expect(second.url).toBe(first.url);
  await expect(asRole(second.url, async (client) => (await client.query('TABLE kept')).rows)).resolves.toHaveLength(1);
});

it('takes over from a launcher that was killed and left its server running', async () => {
  const killed = await launchElsewhere();
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  const orphan = readPostmaster(pgdata())?.pid ?? 0;
  expect(isAlive(orphan)).toBe(true);

  await start();

  expect(isAlive(orphan)).toBe(false);
  expect(readPostmaster(pgdata())?.status).toBe('ready');
});

it('leaves the database to a launcher that is still at work', async () => {
  const other = await launchElsewhere();

  await expect(start()).rejects.toThrow(`Another process (${other.pid}) has this database in use`);

  other.kill();
  await once(other, 'exit');
});

it('says why it did not start, in the words of its log', async () => {
  await (await start()).stop();

  await expect(startPostgres({ folder, major, settings: { shared_buffers: 'plenty' } })).rejects.toThrow(
    /shared_buffers/,
  );
});

it('writes no statement and no parameter to its log, even when one fails', async () => {
  const { url } = await start();

  await asRole(url, async (client) => {
    await expect(client.query(`SELECT 'Astrid in the text'::int`)).rejects.toThrow();
    await expect(client.query('SELECT $1::text::int', ['Astrid in a parameter'])).rejects.toThrow();
    await client.query('CREATE TABLE person (name text PRIMARY KEY)');
    await client.query(`INSERT INTO person VALUES ('Astrid')`);
    await expect(client.query(`INSERT INTO person VALUES ('Astrid')`)).rejects.toThrow();
  });

  expect(readFileSync(join(folder, 'server.log'), 'utf8')).not.toContain('Astrid');
});

it('answers on this machine only, and asks everybody for a password that only its owner can read', async () => {
  const { url, port } = await start();

  const { rows } = await asRole(url, (client) => client.query('SHOW listen_addresses'));
  expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(port).toBeLessThan(32_768);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0);
  const guessed = Object.assign(new URL(url), { password: 'postgres' }).href;
  await expect(asRole(guessed, (client) => client.query('SELECT 1'))).rejects.toThrow('password authentication failed');
});

/** A launcher in a process of its own, which can be killed. */
async function launchElsewhere() {
  const program = `import { startPostgres } from ${JSON.stringify(LAUNCHER)};
    await startPostgres({ folder: ${JSON.stringify(folder)}, major: ${major} });
    process.stdout.write('ready'); setInterval(() => {}, 1_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}
