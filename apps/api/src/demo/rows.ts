import type { Client } from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Many rows in one statement; columns that no row names keep their default. */
export async function insertRows(db: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns !== '') {
    const text = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`;
    await db.query(text, [JSON.stringify(rows)]);
  }
}

/** The same throws of the dice at every load, so that two people see the same demo. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function oneOf<T>(choices: readonly T[], roll: () => number): T {
  const chosen = choices[Math.floor(roll() * choices.length)];
  if (chosen === undefined) {
    throw new RangeError('There is nothing to choose from');
  }
  return chosen;
}
