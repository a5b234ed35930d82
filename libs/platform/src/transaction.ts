import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { Clock } from './clock.js';
import { openingStatement, type OpenedRow, type Opening, refusal, type RequestContext, toContext } from './opening.js';
import { sha256 } from './secret.js';

export type { Opening, RequestContext } from './opening.js';

interface RecordRow {
  readonly record: string | null;
}

interface Unit {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  readonly context: RequestContext;
  /** What waits for the commit: letters and calls to other hosts never leave from inside a transaction. */
  readonly afterwards: (() => Promise<void>)[];
}

const current = new AsyncLocalStorage<Unit>();

function unit(): Unit {
  const open = current.getStore();
  if (!open) {
    throw new Error('There is no transaction here: reach the database from a request or a job');
  }
  return open;
}

/** This request's transaction through TypeORM. */
export const tx = (): EntityManager => unit().runner.manager;

/** Who asks, for which purpose, at which instant. */
export const context = (): RequestContext => unit().context;

/** Runs `act` once this transaction is committed, and never if it is not. */
export function afterCommit(act: () => Promise<void>): void {
  unit().afterwards.push(act);
}

/** Refuses, and yet keeps what was written: a search that found nobody was made all the same. */
export function refuseAfterCommit(problem: Error): void {
  afterCommit(() => Promise.reject(problem));
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) {
    return known;
  }
  const name = sha256(text).slice(0, 40);
  names.set(text, name);
  return name;
}

/** Hand-written SQL on this request's transaction. `text` is a constant: it is prepared once per connection. */
export async function sql<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const { rows } = await unit().client.query<Row>({ name: nameOf(text), text, values: [...values] });
  return rows;
}

/** Takes another purpose's database role for the length of `fn`. Doors are checked by `within` in the privacy library. */
export async function enterPurpose<T>(purpose: string, dbRole: string, fn: () => Promise<T>): Promise<T> {
  const { context: outer, ...rest } = unit();
  const set = `SELECT set_config('role', $1, true), set_config('app.purpose', $2, true)`;
  await rest.client.query(set, [dbRole, purpose]);
  const result = await current.run({ ...rest, context: { ...outer, purpose, dbRole } }, fn);
  await rest.client.query(set, [outer.dbRole, outer.purpose]);
  return result;
}

/** One transaction per request or job, opened by the statement that checks whether it may be opened. */
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws the Problem that the opening was refused with, or whatever `fn` throws; nothing is kept then. */
  async run<T>(opening: Opening, fn: () => Promise<T>): Promise<T> {
    const afterwards: (() => Promise<void>)[] = [];
    const result = await this.committed(opening, fn, afterwards);
    for (const act of afterwards) {
      await act();
    }
    return result;
  }

  /** One statement by itself, as the bare login: for definer functions that keep what a rolled-back request may not. */
  alone<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(text, [...values]);
  }

  private async committed<T>(opening: Opening, fn: () => Promise<T>, afterwards: Unit['afterwards']): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      return await keptOrUndone(client, async () => {
        const opened = await begin(client, openingStatement(opening, this.clock.now()));
        return current.run({ runner, client, context: opened, afterwards }, fn);
      });
    } finally {
      await runner.release();
    }
  }
}

async function keptOrUndone<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await commit(client);
    return result;
  } catch (error) {
    // The connection may be what failed; the pool throws a broken one away.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function begin(client: PoolClient, statement: string): Promise<RequestContext> {
  // BEGIN and the opening travel together: one round trip less on every request.
  const results = (await client.query(`BEGIN; ${statement}`)) as unknown as QueryResult<OpenedRow & RecordRow>[];
  const row = results[1]?.rows[0];
  if (row?.outcome !== 'open') {
    throw refusal(row);
  }
  return toContext(row, results[2]?.rows[0]?.record ?? null);
}

async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') {
    throw new Error('The transaction had already failed and was rolled back');
  }
}
