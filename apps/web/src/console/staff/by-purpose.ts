import type { RoleInWords } from './access-policy.api.js';

type Permission = RoleInWords['permissions'][number];

interface PurposeGroup {
  purpose: Permission['purpose'];
  permissions: Permission[];
}

/** Every permission that some of the roles hold, once, under its purpose and in the order first met. */
export function byPurpose(roles: readonly RoleInWords[]): PurposeGroup[] {
  const groups = new Map<string, PurposeGroup>();
  const seen = new Set<string>();
  for (const permission of roles.flatMap(({ permissions }) => permissions)) {
    if (seen.has(permission.code)) {
      continue;
    }
    seen.add(permission.code);
    const group = groups.get(permission.purpose.code) ?? { purpose: permission.purpose, permissions: [] };
    group.permissions.push(permission);
    groups.set(permission.purpose.code, group);
  }
  return [...groups.values()];
}
