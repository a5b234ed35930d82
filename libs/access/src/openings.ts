import type { Opening } from '@kallelse/platform';
import { escapeLiteral } from 'pg';
import type { Permission } from './permissions.js';

/** The calls that open a record; each answers open, relation-needed or not-found. */
export const records = {
  patient: (id: string): string => `access.open_record(${escapeLiteral(id)})`,
  entry: (id: string): string => `journal.open_entry(${escapeLiteral(id)})`,
} as const;

/** The ways in. Each is a definer function that returns who asks, or why not; arguments are escaped literals. */
export const openings = {
  session: (permission: Permission, tokenHash: string): Opening => ({
    permission,
    call: (now) => `access.open_request(${escapeLiteral(tokenHash)}, ${escapeLiteral(permission)}, ${now})`,
  }),
  visit: (permission: Permission, unitId: string): Opening => ({
    permission,
    call: () => `access.open_visit(${escapeLiteral(unitId)}, ${escapeLiteral(permission)})`,
  }),
  link: (permission: Permission, tokenHash: string): Opening => ({
    permission,
    call: (now) => `access.open_link(${escapeLiteral(tokenHash)}, ${escapeLiteral(permission)}, ${now})`,
  }),
  anyone: (permission: Permission): Opening => ({
    permission,
    call: () => `access.open_anyone(${escapeLiteral(permission)})`,
  }),
  job: (permission: Permission, providerId: string): Opening => ({
    permission,
    call: () => `access.open_job(${escapeLiteral(permission)}, ${escapeLiteral(providerId)})`,
  }),
  /** Schedules, addresses and the register: what is open to everybody because it tells nothing about a person. */
  everybody: (): Opening => ({
    permission: 'public',
    call: () => `access.open_public()`,
  }),
  /** Jobs of every provider, from the outbox to the queue. */
  relay: (): Opening => ({
    permission: 'relay',
    call: () => `access.open_relay()`,
  }),
} as const;
