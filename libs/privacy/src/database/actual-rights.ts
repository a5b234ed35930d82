import type { Grant, RowPolicy, TableRights } from './expected-grants.js';
import { callersOf, type GuardedFunction } from './functions.js';
import { DATABASE_ROLES } from '../purpose-role.js';

interface Catalogue {
  <Row>(text: string): Promise<Row[]>;
}

/** Rights as sentences, one each, so that a difference reads as what is missing or too much. */
export function sentencesOf(tables: readonly TableRights[], functions: readonly GuardedFunction[]): string[] {
  const ofTables = tables.flatMap(({ table, secured, grants, policies, comment }) => [
    `${table} says: ${comment}`,
    `${table} ${secured ? 'is' : 'is not'} secured by row`,
    ...policies.map(({ name, roles, command, reach }) =>
      rowSentence(table, { name, roles: [...roles], command, reach }),
    ),
    ...grants.flatMap((grant) => grantSentences(table, grant)),
  ]);
  const ofFunctions = functions.flatMap((guarded) =>
    callersOf(guarded).map((role) => `${role} may call ${guarded.signature}`),
  );
  return [...ofTables, ...ofFunctions].sort();
}

/** What the catalogues say, of every table in the same schemas, whoever the rights were given to. */
export async function actualSentences(
  query: Catalogue,
  tables: readonly TableRights[],
  functions: readonly GuardedFunction[],
): Promise<string[]> {
  const schemas = [...new Set(tables.map(({ schema }) => schema))].map((schema) => `'${schema}'`).join(', ');
  const [comments, policies, rights, calls] = [
    await query<{ table: string; comment: string | null; secured: boolean }>(TABLES(schemas)),
    await query<{ table: string; name: string; roles: string[]; command: string; reach: RowPolicy['reach'] }>(
      POLICIES(schemas),
    ),
    await query<{ table: string; role: string; right: string; column: string | null }>(RIGHTS(schemas)),
    functions.length > 0 ? await query<{ role: string; signature: string }>(CALLS(functions)) : [],
  ];
  return [
    ...comments.flatMap(({ table, comment, secured }) => [
      `${table} says: ${comment ?? 'nothing'}`,
      `${table} ${secured ? 'is' : 'is not'} secured by row`,
    ]),
    ...policies.map(({ table, ...policy }) => rowSentence(table, policy)),
    ...rights.map(({ table, role, right, column }) => rightSentence(table, role, right, column)),
    ...calls.map(({ role, signature }) => `${role} may call ${signature}`),
  ].sort();
}

function grantSentences(table: string, { role, select, update, insert, delete: remove }: Grant): string[] {
  return [
    ...select.map((column) => rightSentence(table, role, 'SELECT', column)),
    ...update.map((column) => rightSentence(table, role, 'UPDATE', column)),
    ...(insert ? [rightSentence(table, role, 'INSERT', null)] : []),
    ...(remove ? [rightSentence(table, role, 'DELETE', null)] : []),
  ];
}

function rightSentence(table: string, role: string, right: string, column: string | null): string {
  return `${role} may ${right} ${table}${column === null ? '' : `.${column}`}`;
}

function rowSentence(
  table: string,
  policy: { name: string; roles: string[]; command: string; reach: RowPolicy['reach'] },
): string {
  return `${table} shows rows of ${REACHED[policy.reach]} for ${policy.command} to ${[...policy.roles].sort().join(', ')} (${policy.name})`;
}

const REACHED: Readonly<Record<RowPolicy['reach'], string>> = {
  everything: 'every provider',
  provider: 'its provider',
  unblocked: 'its provider that are not blocked',
  record: 'the opened record',
};

const TABLES = (schemas: string): string => `
  SELECT n.nspname || '.' || c.relname AS table, obj_description(c.oid, 'pg_class') AS comment, c.relrowsecurity AS secured
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN (${schemas}) AND c.relkind IN ('r', 'p') AND NOT c.relispartition`;

const POLICIES = (schemas: string): string => `
  SELECT schemaname || '.' || tablename AS table, policyname AS name, roles::text[] AS roles, cmd AS command,
         CASE WHEN qual = 'true' AND coalesce(with_check, 'true') = 'true' THEN 'everything'
              WHEN qual <> coalesce(with_check, qual) THEN 'one to read and another to write'
              WHEN qual LIKE '%platform.record()%platform.record_units()%' THEN 'record'
              WHEN qual LIKE '%OR (NOT access.blocked(%' THEN 'unblocked'
              ELSE 'provider' END AS reach
  FROM pg_policies WHERE schemaname IN (${schemas})`;

/** Partitions and views too: nobody but the owner has anything to do with them. */
const RIGHTS = (schemas: string): string => `
  SELECT n.nspname || '.' || c.relname AS table, coalesce(g.rolname, 'everybody') AS role, a.privilege_type AS right, NULL AS column
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL aclexplode(c.relacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee
  WHERE n.nspname IN (${schemas}) AND a.grantee <> c.relowner
  UNION ALL
  SELECT n.nspname || '.' || c.relname, coalesce(g.rolname, 'everybody'), a.privilege_type, t.attname
  FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL aclexplode(t.attacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee
  WHERE n.nspname IN (${schemas}) AND a.grantee <> c.relowner AND t.attnum > 0 AND NOT t.attisdropped`;

const CALLS = (functions: readonly GuardedFunction[]): string => `
  SELECT r.role, f.signature
  FROM unnest(ARRAY[${functions.map(({ signature }) => `'${signature}'`).join(', ')}]) AS f (signature),
       unnest(ARRAY[${DATABASE_ROLES.map((role) => `'${role}'`).join(', ')}]) AS r (role)
  WHERE has_function_privilege(r.role, f.signature, 'EXECUTE')`;
