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

  'booking:request':      permission(Purpose.Booking, 'visitor'),
  'booking-link:use':     permission(Purpose.Booking, 'link'),
  'own-bookings:read':    permission(Purpose.Booking, 'patient'),
  'own-bookings:cancel':  permission(Purpose.Booking, 'patient'),
  'booking:read':         permission(Purpose.Booking, 'staff'),
  'booking:create':       permission(Purpose.Booking, 'staff'),
  'booking:cancel':       permission(Purpose.Booking, 'staff'),
  'patient:find':         permission(Purpose.Booking, 'staff'),
  'patient:register':     permission(Purpose.Booking, 'staff'),
  'booking:expire-holds': permission(Purpose.Booking, 'system'),

  'message:send':         permission(Purpose.Message, 'system'),

  'journal:read':         permission(Purpose.Journal, 'staff'),
  'journal:write':        permission(Purpose.Journal, 'staff'),
  'journal:sign':         permission(Purpose.Journal, 'staff'),

  'recall:call':          permission(Purpose.Recall, 'staff'),
  'recall:read':          permission(Purpose.Recall, 'staff'),
  'recall:generate':      permission(Purpose.Recall, 'system'),

  'access-log:seal':      permission(Purpose.AccessLog, 'system'),
} as const satisfies Record<string, PermissionDefinition>;

export type Permission = keyof typeof PERMISSIONS;

export const isPermission = (code: string): code is Permission => Object.hasOwn(PERMISSIONS, code);

/** Somebody who is not signed in works through a narrower role than staff with the same purpose. */
export function dbRoleOf(code: Permission): string {
  const { purpose, actor } = PERMISSIONS[code];
  const role = `purpose_${purpose.replaceAll('-', '_')}`;
  return actor === 'visitor' ? `${role}_visitor` : role;
}
