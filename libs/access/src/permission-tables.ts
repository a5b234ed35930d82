import { dbRoleOf, type Permission, PERMISSIONS } from './permissions.js';
import { ROLES } from './roles.js';

interface Query {
  (text: string, values: unknown[]): Promise<unknown>;
}

/** Writes the code's tables of permissions and roles into the database; run by the owner together with migrations. */
export async function writePermissionTables(query: Query): Promise<void> {
  const permissions = (Object.keys(PERMISSIONS) as Permission[]).map((code) => ({
    code,
    ...PERMISSIONS[code],
    db_role: dbRoleOf(code),
  }));
  const roles = Object.entries(ROLES).flatMap(([role, codes]) => codes.map((permission) => ({ role, permission })));
  await query('DELETE FROM access.role_permission', []);
  await query('DELETE FROM access.permission', []);
  await query(
    `INSERT INTO access.permission (code, purpose, actor, db_role)
     SELECT code, purpose, actor, db_role FROM jsonb_to_recordset($1::jsonb) AS p (code text, purpose text, actor text, db_role text)`,
    [JSON.stringify(permissions)],
  );
  await query(
    `INSERT INTO access.role_permission (role, permission)
     SELECT role, permission FROM jsonb_to_recordset($1::jsonb) AS r (role text, permission text)`,
    [JSON.stringify(roles)],
  );
}
