import { actualSentences, DATABASE_ROLES, OPERATED_ROLES, sentencesOf } from '@kallelse/privacy';
import { Client } from 'pg';
import { declaredRights } from '../../migrations/declared-rights.js';
import { databaseForWorker } from '../support/postgres.js';

let owner: Client;
let login: Client;

beforeAll(async () => {
  const { DATABASE_OWNER_URL, DATABASE_URL } = await databaseForWorker();
  owner = new Client({ connectionString: DATABASE_OWNER_URL });
  login = new Client({ connectionString: DATABASE_URL });
  await Promise.all([owner.connect(), login.connect()]);
});

afterAll(() => Promise.all([owner.end(), login.end()]));

async function asked<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  const { rows } = await owner.query(text, values);
  return rows as Row[];
}

it('the database opens exactly what the decorators say, and says why each table is kept', async () => {
  const { tables, functions } = await declaredRights();

  // A difference means: npm run print-grants, or a right given by hand.
  expect(await actualSentences(asked, tables, functions)).toEqual(sentencesOf(tables, functions));
});

it('a right given by hand, a policy taken away and a table nobody declared are found', async () => {
  const { tables, functions } = await declaredRights();
  await owner.query(`BEGIN;
    GRANT SELECT (name) ON access.unit TO kallelse_relay;
    DROP POLICY own_provider ON patient.patient;
    CREATE TABLE patient.secret_list (provider_id uuid)`);
  const actual = await actualSentences(asked, tables, functions);
  await owner.query('ROLLBACK');

  const expected = sentencesOf(tables, functions);
  expect(actual.filter((sentence) => !expected.includes(sentence))).toEqual([
    'kallelse_relay may SELECT access.unit.name',
    'patient.secret_list is not secured by row',
    'patient.secret_list says: nothing',
  ]);
  expect(expected.filter((sentence) => !actual.includes(sentence))).toEqual([
    expect.stringContaining('patient.patient shows rows of its provider') as string,
  ]);
});

it('every table of a care provider is secured by row', async () => {
  const open = await asked<{ table: string }>(`
    SELECT c.oid::regclass::text AS table FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'provider_id'
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT c.relrowsecurity AND n.nspname NOT IN ('demo', 'bullmq')`);

  expect(open).toEqual([]);
});

it('no role the application can take may change or remove a journal row or a log line', async () => {
  const able = await asked<{ role: string; table: string }>(
    `SELECT r.rolname AS role, c.oid::regclass::text AS table
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, pg_roles r
     WHERE (n.nspname = 'journal' OR (n.nspname = 'access' AND c.relname LIKE 'access\\_log%') OR n.nspname = 'privacy')
       AND c.relkind IN ('r', 'p') AND r.rolname = ANY ($1)
       AND (has_any_column_privilege(r.oid, c.oid, 'UPDATE') OR has_table_privilege(r.oid, c.oid, 'DELETE, TRUNCATE'))`,
    [[...DATABASE_ROLES, 'kallelse_app', 'kallelse_queue']],
  );

  expect(able.filter(({ table }) => !table.includes('recovery'))).toEqual([]);
});

it('the login itself may read no table, owns none, and inherits nothing', async () => {
  const readable = await asked<{ table: string }>(`
    SELECT c.oid::regclass::text AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^pg_|^information_schema$'
      AND (c.relowner = 'kallelse_app'::regrole OR has_any_column_privilege('kallelse_app', c.oid, 'SELECT, INSERT, UPDATE'))`);

  expect(readable).toEqual([]);
  await expect(login.query('SELECT count(*) FROM access.unit')).rejects.toMatchObject({ code: '42501' });
});

it.each(OPERATED_ROLES)('the login may become %s for a transaction, and is itself again afterwards', async (role) => {
  await login.query('BEGIN');
  await login.query(`SELECT set_config('role', $1, true)`, [role]);
  const { rows: within } = await login.query<{ current_user: string }>('SELECT current_user');
  await login.query('COMMIT');
  const { rows: after } = await login.query<{ current_user: string }>('SELECT current_user');

  expect([within[0]?.current_user, after[0]?.current_user]).toEqual([role, 'kallelse_app']);
});

it('the login may not become the owner, or give itself a role it does not have', async () => {
  await expect(login.query(`SELECT set_config('role', 'kallelse_owner', true)`)).rejects.toMatchObject({
    code: '42501',
  });
  await expect(login.query('GRANT kallelse_owner TO kallelse_app')).rejects.toMatchObject({ code: '42501' });
});

it('a transaction without a provider sees no rows at all', async () => {
  await owner.query(
    `INSERT INTO access.provider (id, slug, name, legal_name, policy, contact)
     VALUES ('00000000-0000-7000-8000-000000000001', 'trial', 'Trial', 'Trial AB', 'alloptik', 'x@example.test')`,
  );
  await owner.query(
    `INSERT INTO access.unit (provider_id, id, slug, name, address, phone, discipline)
     VALUES ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'u', 'U', 'A', 'P', 'optometry')`,
  );
  await login.query(`BEGIN; SELECT set_config('role', 'purpose_booking', true)`);
  const { rows: blind } = await login.query('SELECT id FROM access.unit');
  await login.query(`SELECT set_config('app.provider', '00000000-0000-7000-8000-000000000001', true)`);
  const { rows: own } = await login.query('SELECT id FROM access.unit');
  await login.query('ROLLBACK');

  expect([blind.length, own.length]).toEqual([0, 1]);
});
