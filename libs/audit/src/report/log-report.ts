import type { AskedBy, IdentifiedBy } from './log-report-case.entity.js';

export interface NewLogReport {
  readonly askedOn: string;
  readonly askedBy: AskedBy;
  /** Who asks, when it is not the patient herself. */
  readonly requesterName: string | null;
  readonly identifiedBy: IdentifiedBy;
  /** How custody or the power of attorney was shown; null when the patient asks herself. */
  readonly authorityShown: string | null;
  readonly fromOn: string;
  readonly toOn: string;
}

export interface LogReport extends NewLogReport {
  readonly id: string;
  readonly patientId: string;
  readonly dueOn: string;
  readonly recordedBy: string;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly granted: boolean | null;
  readonly refusedBecause: string | null;
  readonly handedOutAt: Date | null;
  readonly handedOutTo: string | null;
}

export interface CaseRow {
  id: string;
  patient_id: string;
  asked_on: string;
  due_on: string;
  asked_by: AskedBy;
  requester_name: string | null;
  identified_by: IdentifiedBy;
  authority_shown: string | null;
  from_on: string;
  to_on: string;
  recorded_by_name: string;
  decided_at: Date | null;
  decided_by_name: string | null;
  granted: boolean | null;
  refused_because: string | null;
  handed_out_at: Date | null;
  handed_out_to: string | null;
}

export function toLogReport(row: CaseRow): LogReport {
  return {
    id: row.id,
    patientId: row.patient_id,
    askedOn: row.asked_on,
    dueOn: row.due_on,
    askedBy: row.asked_by,
    requesterName: row.requester_name,
    identifiedBy: row.identified_by,
    authorityShown: row.authority_shown,
    fromOn: row.from_on,
    toOn: row.to_on,
    recordedBy: row.recorded_by_name,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by_name,
    granted: row.granted,
    refusedBecause: row.refused_because,
    handedOutAt: row.handed_out_at,
    handedOutTo: row.handed_out_to,
  };
}
