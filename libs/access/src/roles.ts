import type { Permission } from './permissions.js';

/** Whoever is employed may use a passkey and has to tell of a breach: GDPR 33, and the duty to report without asking leave. */
const EVERYBODY: readonly Permission[] = ['passkey:enrol', 'incident:open'];

const DESK: readonly Permission[] = [
  ...EVERYBODY,
  'patient:find',
  'patient:register',
  'patient:identify',
  'patient:protect',
  'booking:read',
  'booking:create',
  'booking:cancel',
  'visit:receive',
  'block:register',
  'task:work',
];

const NOTES: readonly Permission[] = ['record:choose', 'journal:read', 'journal:write'];

const TABLE = {
  clinician: [...DESK, ...NOTES, 'journal:sign', 'protected:open', 'block:open'],
  assistant: [...DESK, ...NOTES],
  receptionist: DESK,
  dispenser: [...EVERYBODY, 'patient:find', 'booking:read'],
  'recall-caller': [...EVERYBODY, 'recall:call', 'recall:read'],
  'customer-service': [...EVERYBODY, 'patient:find', 'booking:read', 'booking:create', 'booking:cancel'],
  'head-of-operations': [
    ...DESK,
    'clinic:set-up',
    'statistics:read',
    'recall:read',
    'staff:read',
    'staff:manage',
    'access-policy:read',
    'access-rules:manage',
    'protected:open',
    'log:report',
    'incident:read',
  ],
  'data-protection-officer': [
    ...EVERYBODY,
    'access-policy:read',
    'task:work',
    'log:read',
    'log:report',
    'incident:read',
    'incident:manage',
  ],
  'log-reviewer': [...EVERYBODY, 'access-policy:read', 'task:work', 'log:read', 'log:review'],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;

export type Role = keyof typeof TABLE;

/**
 * What each role may do. An assignment gives one employee one role at one unit; the database holds a copy of this
 * table, and the console shows it to whoever has to answer for it.
 */
export const ROLES: Readonly<Record<Role, readonly Permission[]>> = TABLE;

export const isRole = (code: string): code is Role => Object.hasOwn(ROLES, code);
