import { escapeLiteral } from 'pg';
import { NotFound, NotPermitted, NotSignedIn, Problem } from './problem.js';

/** A call of one of the definer functions that decide whether a transaction may be opened, and as whom. */
export interface Opening {
  /** Function and its arguments as literals, e.g. made by `openings` in the access library. */
  readonly call: (now: string) => string;
  readonly permission: string;
  /** A call that opens one patient's record in the same round trip; its answer stands in the context. */
  readonly record?: string;
}

/** Who asks, for which purpose, at which instant; the database knows the same as `app.*` settings. */
export interface RequestContext {
  readonly provider: string;
  readonly unit: string | null;
  readonly actorKind: string;
  readonly actor: string | null;
  readonly role: string;
  readonly purpose: string;
  readonly permission: string;
  readonly dbRole: string;
  readonly patient: string | null;
  readonly subject: string | null;
  readonly session: string | null;
  /** What came of opening the record that the opening named; null where it named none. */
  readonly record: string | null;
  readonly now: Date;
}

export interface OpenedRow {
  readonly outcome: string | null;
  readonly provider: string;
  readonly unit: string | null;
  readonly actor_kind: string;
  readonly actor: string | null;
  readonly role: string;
  readonly purpose: string;
  readonly db_role: string;
  readonly patient: string | null;
  readonly subject: string | null;
  readonly session: string | null;
  readonly permission: string;
  readonly now: string;
}

/** The opening and the settings in one statement. A refused one gets the role `none`: the login itself, which owns nothing. */
export function openingStatement({ call, permission, record }: Opening, now: Date): string {
  const instant = escapeLiteral(now.toISOString());
  const setting = (name: string, value: string): string =>
    `set_config('app.${name}', coalesce(${value}::text, ''), true)`;
  const settings = [
    ...['provider', 'unit', 'actor_kind', 'actor', 'purpose', 'patient', 'subject', 'session', 'assignment'].map(
      (name) => setting(name, `o.${name}`),
    ),
    setting('role_name', 'o.role'),
    setting('permission', escapeLiteral(permission)),
    setting('now', instant),
    `set_config('role', coalesce(o.db_role, 'none'), true)`,
  ];
  // One column instead of twelve: their values are known, and each would be described and parsed at every request.
  const opened = `SELECT o.*, ${escapeLiteral(permission)} AS permission, ${instant} AS now, concat(${settings.join(', ')}) AS settings FROM ${call(instant)} o`;
  return record === undefined ? opened : `${opened}; SELECT ${record} AS record`;
}

export function refusal(row: OpenedRow | undefined): Problem {
  switch (row?.outcome) {
    case 'not-signed-in':
      return new NotSignedIn();
    case 'not-permitted':
      return new NotPermitted(row.permission);
    default:
      // An unknown unit or link, or a purpose that this provider's policy does not name.
      return new NotFound();
  }
}

export function toContext(row: OpenedRow, record: string | null): RequestContext {
  return {
    provider: row.provider,
    unit: row.unit,
    actorKind: row.actor_kind,
    actor: row.actor,
    role: row.role,
    purpose: row.purpose,
    permission: row.permission,
    dbRole: row.db_role,
    patient: row.patient,
    subject: row.subject,
    session: row.session,
    record,
    now: new Date(row.now),
  };
}
