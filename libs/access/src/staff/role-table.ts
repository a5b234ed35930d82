import { PURPOSE_TERMS, type Purpose, type Words } from '@kallelse/privacy';
import { type Permission, PERMISSIONS } from '../permissions.js';
import { type Role, ROLES } from '../roles.js';
import { PERMISSION_TERMS, ROLE_TERMS } from './permission.terms.js';

export interface PermissionOfRole {
  readonly code: Permission;
  readonly does: Words;
  readonly purpose: { readonly code: Purpose; readonly label: Words };
}

export interface RoleOfTable {
  readonly code: Role;
  readonly name: Words;
  readonly permissions: readonly PermissionOfRole[];
}

/** The table in roles.ts as somebody reads it who has to answer for it: what, and why. */
export function roleTable(): RoleOfTable[] {
  return (Object.keys(ROLES) as Role[]).map((code) => ({
    code,
    name: ROLE_TERMS[code],
    permissions: ROLES[code].map(inWords),
  }));
}

function inWords(code: Permission): PermissionOfRole {
  const { purpose } = PERMISSIONS[code];
  return { code, does: PERMISSION_TERMS[code], purpose: { code: purpose, label: PURPOSE_TERMS[purpose].label } };
}
