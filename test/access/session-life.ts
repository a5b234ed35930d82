import { type Permission, type Role, ROLES } from '@kallelse/access';
import { DateTime } from 'luxon';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** What can happen to somebody who is signed in, in the words of a head of operations. */
export type Happening =
  | { readonly kind: 'time passes'; readonly minutes: number }
  | { readonly kind: 'gets another role'; readonly role: Role }
  | { readonly kind: 'takes up another assignment'; readonly role: Role }
  | { readonly kind: 'assignment ends'; readonly inDays: number }
  | { readonly kind: 'employment ends'; readonly inDays: number }
  | { readonly kind: 'session is revoked' }
  | { readonly kind: 'session is locked' }
  | { readonly kind: 'session is unlocked' }
  | { readonly kind: 'signs out' };

export const dayOf = (now: Date, inDays = 0): string =>
  DateTime.fromJSDate(now, { zone: 'Europe/Stockholm' }).plus({ days: inDays }).toFormat('yyyy-MM-dd');

/** The rules about a session, one after another, as slowly as one would explain them to an inspector. */
export class Reference {
  private readonly begun: Date;
  private lastUsed: Date;
  private employedUntil: string | undefined;
  private assignment: { role: Role; until: string | undefined };
  private over = false;
  private locked = false;

  constructor(
    private now: Date,
    role: Role,
  ) {
    this.begun = now;
    this.lastUsed = now;
    this.assignment = { role, until: undefined };
  }

  happens(happening: Happening): void {
    switch (happening.kind) {
      case 'time passes':
        this.now = new Date(this.now.getTime() + happening.minutes * MINUTE);
        return;
      case 'gets another role':
        this.assignment.role = happening.role;
        return;
      case 'takes up another assignment':
        this.assignment = { role: happening.role, until: undefined };
        return;
      case 'assignment ends':
        this.assignment.until = dayOf(this.now, happening.inDays);
        return;
      case 'employment ends':
        this.employedUntil = dayOf(this.now, happening.inDays);
        return;
      case 'session is locked':
      case 'session is unlocked':
        this.locked = happening.kind === 'session is locked';
        return;
      case 'session is revoked':
      case 'signs out':
        this.over = true;
    }
  }

  /** What a request that asks for the permission is answered with now; 'session:use' is everybody's who is signed in. */
  answers(permission: Permission): number {
    if (!this.isSignedIn()) {
      return 401;
    }
    if (permission !== 'session:use' && !this.may(permission)) {
      return 403;
    }
    // A refused request keeps nobody awake.
    if (this.now.getTime() - this.lastUsed.getTime() > MINUTE) {
      this.lastUsed = this.now;
    }
    return 200;
  }

  isSignedIn(): boolean {
    if (this.over || this.locked) return false;
    if (this.now.getTime() - this.begun.getTime() >= 12 * HOUR) return false;
    if (this.now.getTime() - this.lastUsed.getTime() >= HOUR) return false;
    return this.employedUntil === undefined || this.employedUntil > dayOf(this.now);
  }

  /** The last day of an assignment is a day of it. */
  private may(permission: Permission): boolean {
    const { role, until } = this.assignment;
    const isToday = until === undefined || until >= dayOf(this.now);
    return isToday && ROLES[role].includes(permission);
  }
}
