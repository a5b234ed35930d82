import { AccessLog } from '@kallelse/access';
import { context, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { monthOf } from '../report/period.js';
import { ineraLog, type LoggedAccess } from './inera.js';

export interface ExportedMonth {
  /** YYYY-MM of the Swedish calendar. */
  readonly month: string;
  readonly unitId: string | null;
}

/** Runs work in a transaction of its own: an export takes longer than one should stand open. */
export type InTransaction = <T>(work: () => Promise<T>) => Promise<T>;

type Row = LoggedAccess & { readonly cursor: string };

const PAGE = 500;

/** A month of the log as JSON lines with the fields of Inera's contract, for an auditor or another system. */
@Injectable()
export class LogExportService {
  constructor(private readonly log: AccessLog) {}

  /** That it was taken out is a line of its own. */
  async begin({ unitId }: ExportedMonth): Promise<void> {
    await this.log.line('Utskrift', null, 'AccessLog', unitId ?? context().provider);
  }

  /** Page by page, so that a big month takes no more memory than a small one; each asks again whether it may. */
  async *pages({ month, unitId }: ExportedMonth, inTransaction: InTransaction): AsyncGenerator<string> {
    const { from, to } = monthOf(month);
    let after: { cursor: string; id: string } | undefined;
    do {
      const values = [from, to, unitId, after?.cursor ?? null, after?.id ?? null, PAGE];
      const rows = await inTransaction(() => sql<Row>(EXPORT_PAGE, values));
      if (rows.length > 0) {
        yield rows.map((row) => `${JSON.stringify(ineraLog(row))}\n`).join('');
      }
      after = rows.length === PAGE ? rows.at(-1) : undefined;
    } while (after);
  }
}

/**
 * A protected person's number does not leave with the log: the line stands, under the id it has here (PN-14).
 * Refused attempts reached nothing, and the contract has no field for them.
 */
export const EXPORT_PAGE = `
  SELECT l.id, l.at::text AS cursor, to_char(l.at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD"T"HH24:MI:SS.MS') AS started,
         l.activity, l.level, l.args, l.purpose, l.role, l.resource_type,
         coalesce(l.employee_id, CASE l.actor_kind WHEN 'patient' THEN l.patient_id END) AS user_id,
         coalesce(e.given_name || ' ' || e.family_name, l.actor_kind) AS user_name, e.title AS user_title,
         json_build_object('id', v.id, 'name', v.legal_name) AS provider,
         CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS unit,
         CASE WHEN l.patient_id IS NOT NULL THEN coalesce(i.domain, 'urn:kallelse:patient') END AS patient_root,
         coalesce(i.value, l.patient_id::text) AS patient_extension
  FROM access.access_log l
  JOIN access.provider v ON v.id = l.provider_id
  LEFT JOIN access.employee e ON e.id = l.employee_id
  LEFT JOIN access.unit u ON u.id = l.unit_id
  LEFT JOIN patient.patient p ON p.id = l.patient_id AND NOT p.protected_identity
  LEFT JOIN LATERAL (
    SELECT n.domain, n.value FROM patient.identifier n
    WHERE n.patient_id = p.id AND n.valid_to IS NULL ORDER BY n.kind = 'reserve', n.kind DESC LIMIT 1
  ) i ON true
  WHERE l.at >= coalesce($4::timestamptz, $1) AND l.at < $2 AND l.outcome = 'granted' AND ($3::uuid IS NULL OR l.unit_id = $3)
    AND ($4::timestamptz IS NULL OR (l.at, l.id) > ($4, $5::uuid))
  ORDER BY l.at, l.id LIMIT $6`;
