import { Purpose } from '@kallelse/privacy';

/** How somebody proves that they may ask: a staff or patient session, a unit's public page, a mailed link, nothing yet, or a job. */
export type ActorKind = 'staff' | 'patient' | 'session' | 'visitor' | 'link' | 'anyone' | 'system';

export interface PermissionDefinition {
  /** A permission belongs to exactly one purpose, and its transaction can reach what that purpose may reach. */
  readonly purpose: Purpose;
  readonly actor: ActorKind;
}

const permission = (purpose: Purpose, actor: ActorKind): PermissionDefinition => ({ purpose, actor });

// prettier-ignore
export const PERMISSIONS = {
  'sign-in:begin':        permission(Purpose.Identification, 'anyone'),
  'session:use':          permission(Purpose.Identification, 'session'),
  'passkey:enrol':        permission(Purpose.Identification, 'staff'),

  'staff:read':           permission(Purpose.Staff, 'staff'),
  'staff:manage':         permission(Purpose.Staff, 'staff'),
  'access-policy:read':   permission(Purpose.Staff, 'staff'),
  'staff:tend':           permission(Purpose.Staff, 'system'),

  'booking:request':      permission(Purpose.Booking, 'visitor'),
  'booking-link:use':     permission(Purpose.Booking, 'link'),
  'own-bookings:read':    permission(Purpose.Booking, 'patient'),
  'own-bookings:cancel':  permission(Purpose.Booking, 'patient'),
  'booking:read':         permission(Purpose.Booking, 'staff'),
  'booking:create':       permission(Purpose.Booking, 'staff'),
  'booking:cancel':       permission(Purpose.Booking, 'staff'),
  'clinic:set-up':        permission(Purpose.Booking, 'staff'),
  'statistics:read':      permission(Purpose.Booking, 'staff'),
  'visit:receive':        permission(Purpose.Booking, 'staff'),
  'patient:find':         permission(Purpose.Booking, 'staff'),
  'patient:register':     permission(Purpose.Booking, 'staff'),
  'patient:identify':     permission(Purpose.Booking, 'staff'),
  'patient:protect':      permission(Purpose.Booking, 'staff'),
  'booking:expire-holds': permission(Purpose.Booking, 'system'),

  'message:send':         permission(Purpose.Message, 'system'),

  'record:choose':        permission(Purpose.AccessControl, 'staff'),
  'protected:open':       permission(Purpose.AccessControl, 'staff'),
  'block:register':       permission(Purpose.AccessControl, 'staff'),
  'block:open':           permission(Purpose.AccessControl, 'staff'),
  'own-blocks:manage':    permission(Purpose.AccessControl, 'patient'),
  'access-rules:manage':  permission(Purpose.AccessControl, 'staff'),
  'task:work':            permission(Purpose.AccessControl, 'staff'),

  'journal:read':         permission(Purpose.Journal, 'staff'),
  'journal:write':        permission(Purpose.Journal, 'staff'),
  'journal:sign':         permission(Purpose.Journal, 'staff'),

  'recall:call':          permission(Purpose.Recall, 'staff'),
  'recall:read':          permission(Purpose.Recall, 'staff'),
  'recall:generate':      permission(Purpose.Recall, 'system'),

  'log:read':             permission(Purpose.AccessLog, 'staff'),
  'log:report':           permission(Purpose.AccessLog, 'staff'),
  'log:review':           permission(Purpose.AccessLog, 'staff'),
  'own-log:read':         permission(Purpose.AccessLog, 'patient'),
  'access-log:seal':      permission(Purpose.AccessLog, 'system'),
  'access-log:anchor':    permission(Purpose.AccessLog, 'system'),
  'access-log:retain':    permission(Purpose.AccessLog, 'system'),
  'access-log:sample':    permission(Purpose.AccessLog, 'system'),

  'incident:open':        permission(Purpose.Incident, 'staff'),
  'incident:read':        permission(Purpose.Incident, 'staff'),
  'incident:manage':      permission(Purpose.Incident, 'staff'),
} as const satisfies Record<string, PermissionDefinition>;

export type Permission = keyof typeof PERMISSIONS;

export const isPermission = (code: string): code is Permission => Object.hasOwn(PERMISSIONS, code);

/** Somebody who is not signed in works through a narrower role than staff with the same purpose. */
export function dbRoleOf(code: Permission): string {
  const { purpose, actor } = PERMISSIONS[code];
  const role = `purpose_${purpose.replaceAll('-', '_')}`;
  return actor === 'visitor' ? `${role}_visitor` : role;
}
