import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { migrate } from '../../migrations/migrate.js';
import { asRole, createDatabase, withDatabase } from '../../tools/postgres/database.mjs';
import { databaseForWorker, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
const describeSchema = () => asRole(database.SUPERUSER_URL, async (client) => (await client.query(EVERYTHING)).rows);

beforeAll(async () => {
  database = await databaseForWorker();
});

it('goes all the way down and comes up again as it was', async () => {
  const asMigrated = await describeSchema();
  expect(asMigrated).not.toHaveLength(0);

  await undoAll();
  await expect(describeSchema()).resolves.toEqual([]);

  await migrate(database.DATABASE_OWNER_URL);
  await expect(describeSchema()).resolves.toEqual(asMigrated);
});

it('lets the processes that start together wait for the first of them', async () => {
  const name = `${database.name}_raced`;
  const superuser = withDatabase(database.SUPERUSER_URL, 'postgres');
  await asRole(superuser, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  await createDatabase(superuser, name);
  const ownerUrl = withDatabase(database.DATABASE_OWNER_URL, name);

  await Promise.all([migrate(ownerUrl), migrate(ownerUrl), migrate(ownerUrl)]);

  await expect(migrationsRun(ownerUrl)).resolves.toEqual(MIGRATIONS.map(({ name: migration }) => migration));
});

async function undoAll(): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: database.DATABASE_OWNER_URL,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
  });
  await dataSource.initialize();
  for (let left = MIGRATIONS.length; left > 0; left--) await dataSource.undoLastMigration({ transaction: 'each' });
  await dataSource.destroy();
}

async function migrationsRun(ownerUrl: string): Promise<string[]> {
  const { rows } = await asRole(ownerUrl, (client) =>
    client.query<{ name: string }>('SELECT name FROM migration ORDER BY id'),
  );
  return rows.map(({ name }) => name);
}

/** Every relation, column, constraint, index, function, policy and privilege of ours, in words that keep from run to run. */
const EVERYTHING = `
  WITH ours AS (
    SELECT oid, nspname FROM pg_namespace
    WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public', 'bullmq')
  )
  SELECT 'relation' AS kind, format('%s.%s %s %s', nspname, relname, relkind, relrowsecurity) AS name, relacl::text AS what
  FROM pg_class JOIN ours ON ours.oid = relnamespace
  UNION ALL
  SELECT 'column', format('%s.%s.%s', nspname, relname, attname),
         format('%s %s %s %s', format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid), attacl)
  FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid JOIN ours ON ours.oid = relnamespace
  LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE attnum > 0 AND NOT attisdropped
  UNION ALL
  SELECT 'constraint', format('%s.%s', conrelid::regclass, conname), pg_get_constraintdef(pg_constraint.oid)
  FROM pg_constraint JOIN ours ON ours.oid = connamespace
  UNION ALL
  SELECT 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid)
  FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid JOIN ours ON ours.oid = relnamespace
  UNION ALL
  SELECT 'function', pg_proc.oid::regprocedure::text, format('%s %s', md5(pg_get_functiondef(pg_proc.oid)), proacl)
  FROM pg_proc JOIN ours ON ours.oid = pronamespace WHERE prokind <> 'a'
  UNION ALL
  SELECT 'policy', format('%s.%s.%s', schemaname, tablename, policyname), format('%s %s %s %s', cmd, roles, qual, with_check)
  FROM pg_policies WHERE schemaname IN (SELECT nspname FROM ours)
  ORDER BY 1, 2, 3`;
