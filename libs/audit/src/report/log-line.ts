import type { Words } from '@kallelse/privacy';
import { attempted, purposeWords, roleWords, whatWasDone } from './words.js';

/** Who did it, as far as a patient wants to tell it apart. */
export type DoneBy = 'you' | 'staff' | 'unidentified' | 'system';

/** One line of the log in words that need no explanation: Patientdatalagen 8 kap. 5 §. */
export interface ReportedAccess {
  readonly id: string;
  readonly at: Date;
  readonly by: DoneBy;
  readonly what: Words;
  readonly unit: string | null;
  readonly role: Words;
  readonly purpose: Words;
  readonly staffName: string | null;
  readonly refused: boolean;
}

export interface LogLineRow {
  id: string;
  at: Date;
  actor_kind: string;
  role: string;
  purpose: string;
  outcome: 'granted' | 'refused';
  activity: string | null;
  resource_type: string | null;
  args: string | null;
  unit: string | null;
  staff_name: string | null;
}

const BY: Readonly<Record<string, DoneBy>> = {
  patient: 'you',
  staff: 'staff',
  visitor: 'unidentified',
  link: 'unidentified',
};

export function toReported(row: LogLineRow): ReportedAccess {
  const refused = row.outcome === 'refused';
  return {
    id: row.id,
    at: row.at,
    by: BY[row.actor_kind] ?? 'system',
    what: refused ? attempted() : whatWasDone(row),
    unit: row.unit,
    role: roleWords(row.role),
    purpose: purposeWords(row.purpose),
    staffName: row.staff_name,
    refused,
  };
}

const PARTS = `
  l.id, l.at, l.actor_kind, l.role, l.purpose, l.outcome, l.activity, l.resource_type, l.args, u.name AS unit,
  -- Patientdatalagen 8 kap. 5 §: public care names its staff, private care decides for itself.
  CASE WHEN r.names_in_log_report AND l.actor_kind = 'staff' THEN e.given_name || ' ' || e.family_name END AS staff_name`;

const JOINED = `
  FROM access.access_log l
  JOIN access.access_rules r ON r.provider_id = l.provider_id
  LEFT JOIN access.unit u ON u.provider_id = l.provider_id AND u.id = l.unit_id
  LEFT JOIN access.employee e ON e.provider_id = l.provider_id AND e.id = l.employee_id`;

/** The lines of one patient from $2 to before $3, newest first. */
export const LINES_OF = `
  SELECT ${PARTS} ${JOINED}
  WHERE l.provider_id = platform.provider() AND l.patient_id = $1 AND l.at >= $2 AND l.at < $3
  ORDER BY l.at DESC, l.id`;

/** For staff: what another unit did for a patient who has blocked it is left out, and counted (4 kap. 4 §). */
export const LINES_FOR_STAFF = `
  SELECT ${PARTS}, access.blocked(l.patient_id, l.unit_id) AS withheld ${JOINED}
  WHERE l.provider_id = platform.provider() AND l.patient_id = $1 AND l.at >= $2 AND l.at < $3
  ORDER BY l.at DESC, l.id`;

export const MONTHS_OF = `
  SELECT DISTINCT to_char(l.at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM') AS month
  FROM access.access_log l
  WHERE l.provider_id = platform.provider() AND l.patient_id = $1
  ORDER BY month DESC`;
