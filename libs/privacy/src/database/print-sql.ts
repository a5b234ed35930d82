import { APPLICATION_GROUP, APPLICATION_LOGIN, DATABASE_ROLES } from '../purpose-role.js';
import type { Grant, RowPolicy, TableRights } from './expected-grants.js';
import { callersOf, type GuardedFunction } from './functions.js';

/** Missing settings give NULL, and NULL is no provider's id: without an opening no row is seen. */
const OWN_PROVIDER = 'provider_id = (SELECT platform.provider())';

/** The conditions on rows. What stands in a subselect is asked once per statement; what is blocked, once per row of another unit. */
const ROWS: Readonly<Record<RowPolicy['reach'], string>> = {
  everything: 'true',
  provider: OWN_PROVIDER,
  unblocked: `${OWN_PROVIDER} AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id))`,
  record: `${OWN_PROVIDER} AND patient_id = (SELECT platform.record()) AND unit_id = ANY ((SELECT platform.record_units())::uuid[])`,
};

/** Roles belong to the cluster, so another database may have made them, or be making them right now. */
export function printRoles(): string[] {
  return [
    "SELECT pg_advisory_xact_lock(hashtext('kallelse roles'))",
    createRole(APPLICATION_GROUP),
    ...DATABASE_ROLES.map(createRole),
    ...DATABASE_ROLES.map((role) => joinRole(role, APPLICATION_GROUP)),
    ifRoleExists(APPLICATION_LOGIN, joinBody(APPLICATION_GROUP, APPLICATION_LOGIN)),
  ];
}

export function printRights(tables: readonly TableRights[]): string[] {
  const schemas = [...new Set(tables.map(({ schema }) => schema))].sort().join(', ');
  return [
    // Another login of this database, such as the queue's, does not even reach the functions.
    `REVOKE ALL ON SCHEMA ${schemas} FROM PUBLIC`,
    `GRANT USAGE ON SCHEMA ${schemas} TO ${[APPLICATION_GROUP, ...DATABASE_ROLES].join(', ')}`,
    ifRoleExists(APPLICATION_LOGIN, `\n    GRANT USAGE ON SCHEMA ${schemas} TO ${APPLICATION_LOGIN};`),
    ...tables.flatMap(printTable),
  ];
}

/** Nothing is left of an earlier version's rights before the new ones are given. */
export function printRevocations(tables: readonly TableRights[]): string[] {
  const all = tables.map(({ table }) => table);
  return [
    `REVOKE ALL ON\n  ${all.join(',\n  ')}\nFROM PUBLIC, ${DATABASE_ROLES.join(', ')}`,
    ...tables.flatMap(({ table, policies }) => policies.map(({ name }) => `DROP POLICY IF EXISTS ${name} ON ${table}`)),
  ];
}

export function printFunctions(functions: readonly GuardedFunction[]): string[] {
  return functions.flatMap((guarded) => {
    const { signature } = guarded;
    const roles = callersOf(guarded);
    const revoke = `REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC, ${DATABASE_ROLES.join(', ')}`;
    return roles.length > 0 ? [revoke, `GRANT EXECUTE ON FUNCTION ${signature} TO ${roles.join(', ')}`] : [revoke];
  });
}

function printTable({ table, comment, secured, grants, policies }: TableRights): string[] {
  return [
    `COMMENT ON TABLE ${table} IS ${literal(comment)}`,
    ...(secured ? [`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`] : []),
    ...policies.map((policy) => printPolicy(table, policy)),
    ...printGrants(table, grants),
  ];
}

function printPolicy(table: string, { name, roles, command, reach }: RowPolicy): string {
  const rows = ROWS[reach];
  const check = command === 'ALL' ? ` WITH CHECK (${rows})` : '';
  return `CREATE POLICY ${name} ON ${table} FOR ${command} TO ${roles.join(', ')} USING (${rows})${check}`;
}

/** Roles with the same rights share a line. */
function printGrants(table: string, grants: readonly Grant[]): string[] {
  const rolesByRights = new Map<string, string[]>();
  for (const grant of grants) {
    const rights = printRightsOf(grant);
    rolesByRights.set(rights, [...(rolesByRights.get(rights) ?? []), grant.role]);
  }
  return [...rolesByRights].map(([rights, roles]) => `GRANT ${rights} ON ${table} TO ${roles.join(', ')}`);
}

function printRightsOf(grant: Grant): string {
  const rights = [
    ...(grant.select.length > 0 ? [`SELECT (${grant.select.join(', ')})`] : []),
    ...(grant.insert ? ['INSERT'] : []),
    ...(grant.update.length > 0 ? [`UPDATE (${grant.update.join(', ')})`] : []),
    ...(grant.delete ? ['DELETE'] : []),
  ];
  return rights.join(', ');
}

function createRole(role: string): string {
  return `DO $$ BEGIN
  CREATE ROLE ${role} NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$`;
}

function joinRole(role: string, member: string): string {
  return `DO $$ BEGIN${joinBody(role, member)}
END $$`;
}

function joinBody(role: string, member: string): string {
  return `
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = '${role}'::regrole AND member = '${member}'::regrole
  ) THEN
    GRANT ${role} TO ${member};
  END IF;`;
}

function ifRoleExists(role: string, body: string): string {
  return `DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN${body}
  END IF;
END $$`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
