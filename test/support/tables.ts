import type { Pool } from 'pg';

export interface Table {
  /** journal.entry */
  readonly name: string;
  readonly columns: readonly string[];
  readonly uuids: readonly string[];
}

/** Every table of ours, without partitions: what stands in them is seen through their parent. */
export async function tablesOf(owner: Pool): Promise<Table[]> {
  const { rows } = await owner.query<Table>(`
    SELECT n.nspname || '.' || c.relname AS name,
           array_agg(a.attname::text ORDER BY a.attnum) AS columns,
           coalesce(array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.atttypid = 'uuid'::regtype), '{}') AS uuids
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND n.nspname NOT IN ('information_schema', 'bullmq', 'public') AND n.nspname NOT LIKE 'pg\\_%'
    GROUP BY 1 ORDER BY 1`);
  return rows;
}

export type Prints = Readonly<Record<string, string>>;

/** How many rows each table has, and a hash of what stands in them. `where` is asked of the tables that have `column`. */
export async function printsOf(owner: Pool, column?: string, value?: string): Promise<Prints> {
  const tables = (await tablesOf(owner)).filter(({ columns }) => column === undefined || columns.includes(column));
  const prints = tables.map(async ({ name }) => {
    const where = column === undefined ? '' : `WHERE ${column} = '${value}'`;
    const { rows } = await owner.query<{ print: string }>(
      `SELECT count(*) || ' rows, ' || md5(coalesce(sum(hashtextextended(t::text, 0)), 0)::text) AS print FROM ${name} t ${where}`,
    );
    return [name, rows[0]?.print ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(prints));
}

/** Names of the tables that are not as they were. */
export function changed(before: Prints, after: Prints, except: readonly string[] = []): string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name] && !except.includes(name));
}
