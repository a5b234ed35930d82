import type { Permission } from './permissions.js';

export type Role = 'clinician' | 'receptionist' | 'recall-caller' | 'head-of-operations';

const DESK: readonly Permission[] = [
  'patient:find',
  'patient:register',
  'booking:read',
  'booking:create',
  'booking:cancel',
];

/** What each role may do. An assignment gives one employee one role at one unit; the database holds a copy of this table. */
export const ROLES: Readonly<Record<Role, readonly Permission[]>> = {
  clinician: [...DESK, 'journal:read', 'journal:write', 'journal:sign'],
  receptionist: DESK,
  'recall-caller': ['recall:call', 'recall:read'],
  'head-of-operations': [...DESK, 'recall:read'],
};
