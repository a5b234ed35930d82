/** @typedef {import('pg').Client} Client */

// An index grows far faster from rows that are all there than row by row, and a foreign key is checked in one join.

const TABLES = `SELECT oid FROM pg_class WHERE relkind = 'r' AND (oid = 'access.care_relation'::regclass
  OR relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('patient', 'booking', 'journal', 'recall')))`;

const CONSTRAINTS = `
  SELECT conrelid::regclass::text AS of, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = ANY ($1) AND (conrelid IN (${TABLES}) OR confrelid IN (${TABLES}))
  ORDER BY contype`;

const INDEXES = `
  SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
  FROM pg_index i WHERE indrelid IN (${TABLES}) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid)`;

/**
 * Loads without the constraints and indexes of the big tables, and puts back what was there.
 * @param {Client} owner
 * @param {() => Promise<void>} load
 */
export async function withIndexesAside(owner, load) {
  const references = await constraints(owner, ['f']);
  const keys = await constraints(owner, ['p', 'u', 'x']);
  const { rows: indexes } = await owner.query(INDEXES);
  for (const { of, name } of [...references, ...keys]) await owner.query(`ALTER TABLE ${of} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await owner.query(`DROP INDEX ${name}`);

  await load();

  for (const { definition } of indexes) await owner.query(definition);
  for (const { of, name, definition } of [...keys, ...references]) {
    await owner.query(`ALTER TABLE ${of} ADD CONSTRAINT ${name} ${definition}`);
  }
}

/**
 * @param {Client} owner
 * @param {string[]} types
 * @returns {Promise<{ of: string, name: string, definition: string }[]>}
 */
async function constraints(owner, types) {
  return (await owner.query(CONSTRAINTS, [types])).rows;
}
