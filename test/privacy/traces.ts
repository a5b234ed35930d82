import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import type { Sitting } from '../browser/sitting.js';
import type { BuiltProduct } from '../support/built.js';

/** A place where something could have been left, and all that stands there. */
export type Traces = Map<string, string>;

export interface Secret {
  /** As a person writes it. */
  text: string;
  /** The tables that are declared to hold it. */
  keptIn: readonly string[];
}

/** All that lies outside the declared stores: logs, queues, temporary files, addresses and what the browsers kept. */
export async function tracesOf(product: BuiltProduct, folder: string, people: readonly Sitting[]): Promise<Traces> {
  const traces: Traces = new Map([
    ['log of api and worker', product.said()],
    ['addresses asked for', people.flatMap(({ asked }) => asked).join('\n')],
    ['browsers', (await Promise.all(people.map(keptByBrowser))).join('\n')],
    ...filesIn(folder),
  ]);
  const database = await asSuperuser(product, fromDatabase);
  return new Map([...traces, ...database]);
}

/** Each place that holds one of the secrets, in any way that people and programs write them. */
export function found(secrets: readonly Secret[], traces: Traces): string[] {
  return [...traces].flatMap(([place, text]) => {
    const there = text.toLowerCase();
    return secrets
      .filter((secret) => spellings(secret).some((each) => there.includes(each)))
      .map(({ text }) => `${text} in ${place}`);
  });
}

/** Each table that holds one of the secrets, whatever its schema. */
export function tablesWith(product: BuiltProduct, secret: Secret): Promise<string[]> {
  return asSuperuser(product, async (superuser) => {
    const { rows: tables } = await superuser.query<{ name: string }>(TABLES);
    const patterns = spellings(secret).map((each) => `%${each}%`);
    const hits: string[] = [];
    for (const { name } of tables) {
      const { rowCount } = await superuser.query(`SELECT FROM ${name} t WHERE t::text ILIKE ANY ($1) LIMIT 1`, [
        patterns,
      ]);
      hits.push(...(rowCount ? [name] : []));
    }
    return hits;
  });
}

const TABLES = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT LIKE 'pg_%' AND n.nspname <> 'information_schema'`;

/** Queues, outbox and idempotency down to the file, where a deleted row stands until it is vacuumed. */
const QUEUE_FILES = `
  SELECT format('file of %I.%I', n.nspname, c.relname) AS place, pg_relation_filepath(c.oid) AS path
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('bullmq', 'platform') AND c.relkind IN ('r', 'i', 't')`;

async function fromDatabase(superuser: Client): Promise<[string, string][]> {
  await superuser.query('CHECKPOINT');
  const { rows: files } = await superuser.query<{ place: string; path: string }>(QUEUE_FILES);
  const { rows } = await superuser.query<{ data_directory: string }>('SHOW data_directory');
  const data = rows[0]?.data_directory ?? '';
  const logs = readdirSync(dirname(data)).filter((file) => /log/.test(file));
  return [
    ...files.map(({ place, path }): [string, string] => [place, readFileSync(join(data, path), 'latin1')]),
    ...logs.map((file): [string, string] => [`PostgreSQL's ${file}`, readFileSync(join(dirname(data), file), 'utf8')]),
  ];
}

function filesIn(folder: string): [string, string][] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [`temporary file ${path}`, `${path} ${readFileSync(path, 'latin1')}`];
  });
}

/** Cookies, localStorage and IndexedDB of every origin, and the sessionStorage and history of each open page. */
async function keptByBrowser({ context }: Sitting): Promise<string> {
  const state = await context.storageState({ indexedDB: true });
  const pages = context
    .pages()
    .map((page) => page.evaluate<string>('JSON.stringify([{ ...sessionStorage }, location.href, history.state])'));
  return JSON.stringify([state, await Promise.all(pages)]);
}

/** A number is written with and without century and sign, and an address or a form encodes what it carries. */
function spellings({ text }: Secret): string[] {
  const digits = text.replace(/\D/g, '');
  const number = /^\d{8}-?\d{4}$/.test(text);
  const written = number
    ? [digits, digits.slice(2), `${digits.slice(0, 8)}-${digits.slice(8)}`, `${digits.slice(2, 8)}-${digits.slice(8)}`]
    : [text, ...(/^[\d -]{7,}$/.test(text) ? [digits] : [])];
  return [...new Set(written.flatMap((each) => [each, encodeURIComponent(each)]).map((each) => each.toLowerCase()))];
}

async function asSuperuser<T>({ database }: BuiltProduct, work: (superuser: Client) => Promise<T>): Promise<T> {
  const superuser = new Client({ connectionString: database.SUPERUSER_URL });
  await superuser.connect();
  try {
    return await work(superuser);
  } finally {
    await superuser.end();
  }
}
