import type { Pool } from 'pg';
import { type Table, tablesOf } from './tables.js';

/**
 * Copies everything a care provider has to a new one with the same policy: the neighbour has as much to lose in every
 * table there is, also in those of tomorrow. Ids, tokens and slugs are others; what they point at follows.
 */
export async function plantNeighbour(superuser: Pool, providerId: string): Promise<string> {
  const neighbour = mapped(`'${providerId}'::uuid`);
  const tables = await tablesOf(superuser);
  const client = await superuser.connect();
  try {
    // Rows arrive in any order, and triggers have nothing to add to a copy.
    await client.query(`BEGIN; SET LOCAL session_replication_role = replica`);
    for (const table of tables.filter(({ name, columns }) => columns.includes('provider_id') || name === PROVIDER)) {
      await client.query(copy(table, await uniqueTexts(superuser, table), providerId));
    }
    await client.query('COMMIT');
    const { rows } = await client.query<{ id: string }>(`SELECT ${neighbour} AS id`);
    return rows[0]?.id ?? '';
  } finally {
    client.release();
  }
}

const PROVIDER = 'access.provider';

/** Another id, and still one of version 7: an id of no known version is refused by its shape alone. */
const mapped = (value: string): string =>
  `overlay(overlay(md5(${value}::text || 'next door') placing '7' from 13) placing '8' from 17)::uuid`;

function copy({ name, columns, uuids }: Table, unique: readonly string[], providerId: string): string {
  const values = columns.map((column) => {
    if (uuids.includes(column)) return mapped(column);
    if (column === 'slug') return `${column} || '-bredvid'`;
    return unique.includes(column) ? `encode(sha256((${column} || 'next door')::bytea), 'hex')` : column;
  });
  const owns = name === PROVIDER ? 'id' : 'provider_id';
  return `INSERT INTO ${name} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE
          SELECT ${values.join(', ')} FROM ${name} WHERE ${owns} = '${providerId}'`;
}

/** Columns of text that may not have the same value twice, whoever the provider is. */
async function uniqueTexts(superuser: Pool, { name }: Table): Promise<string[]> {
  const { rows } = await superuser.query<{ column: string }>(
    `SELECT DISTINCT a.attname::text AS column
     FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = $1::regclass AND i.indisunique AND a.atttypid = 'text'::regtype
       AND NOT EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = i.indrelid AND p.attnum = ANY (i.indkey) AND p.attname = 'provider_id')`,
    [name],
  );
  return rows.map(({ column }) => column);
}
