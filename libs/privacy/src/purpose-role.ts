import { Purpose } from './vocabulary.js';

/** Purposes this system carries out. The others may stand in a policy, but nothing here is processed for them. */
export const OPERATED_PURPOSES = [
  Purpose.Booking,
  Purpose.Message,
  Purpose.Journal,
  Purpose.Recall,
  Purpose.Identification,
  Purpose.AccessLog,
  Purpose.AccessControl,
  Purpose.Incident,
  Purpose.Staff,
] as const;

export type OperatedPurpose = (typeof OPERATED_PURPOSES)[number];

export function isOperated(purpose: string): purpose is OperatedPurpose {
  return (OPERATED_PURPOSES as readonly string[]).includes(purpose);
}

/** The database role a transaction takes for the purpose. */
export function roleOf(purpose: OperatedPurpose): string {
  return `purpose_${purpose.replaceAll('-', '_')}`;
}

/** Somebody who books without signing in. */
export const VISITOR_ROLE = 'purpose_booking_visitor';
/** @Public routes: what is told to anyone, never personal data. */
export const PUBLIC_ROLE = 'kallelse_public';
/** Hands outbox rows to the queue, for all providers. */
export const RELAY_ROLE = 'kallelse_relay';
/** Holds every role above. The application's login is a member and inherits nothing from it. */
export const APPLICATION_GROUP = 'kallelse_purposes';
export const APPLICATION_LOGIN = 'kallelse_app';

export const OPERATED_ROLES: readonly string[] = OPERATED_PURPOSES.map(roleOf);
export const DATABASE_ROLES: readonly string[] = [...OPERATED_ROLES, VISITOR_ROLE, PUBLIC_ROLE, RELAY_ROLE];
