import { answeredBefore, type IdempotencyKey, newId, NotFound, sql } from '@kallelse/platform';
import { guardFunction, Purpose } from '@kallelse/privacy';
import type { Assignments } from './assignments.js';
import type { AnalysisState, NamedUnit } from './employee.view.js';
import { ANALYSIS_STATE } from './employees.sql.js';
import { named } from './refused-by.js';
import { today } from './today.js';

guardFunction('access.ask_for_assignment_reviews()', [Purpose.Staff]);

export type AssignmentVerdict = 'kept' | 'ended';

export interface DueAssignment {
  readonly id: string;
  readonly employee: { readonly id: string; readonly name: string; readonly title: string };
  readonly role: string;
  readonly unit: NamedUnit;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly reviewedOn: string | null;
  /** The day the three months were over. */
  readonly dueOn: string;
  readonly analysis: { readonly version: number; readonly state: AnalysisState };
  /** Nobody reviews himself. */
  readonly own: boolean;
}

export interface DoneReview {
  readonly id: string;
  readonly employee: { readonly id: string; readonly name: string; readonly title: string };
  readonly role: string;
  readonly unit: NamedUnit;
  readonly verdict: AssignmentVerdict;
  readonly reviewedOn: string;
  readonly reviewer: string;
}

const PERSON = `jsonb_build_object('id', e.id, 'name', e.given_name || ' ' || e.family_name, 'title', e.title) AS employee`;
const UNIT = `jsonb_build_object('id', u.id, 'name', u.name) AS unit`;

const DUE = `
  SELECT a.id, ${PERSON}, a.role, ${UNIT}, a.from_on::text AS "fromOn", a.to_on::text AS "toOn", last.reviewed_on::text AS "reviewedOn",
    due.day::text AS "dueOn",
    jsonb_build_object('version', n.version, 'state', ${ANALYSIS_STATE}) AS analysis, e.id = platform.actor() AS own
  FROM access.assignment a
  JOIN access.employee e ON e.provider_id = a.provider_id AND e.id = a.employee_id
  JOIN access.unit u ON u.provider_id = a.provider_id AND u.id = a.unit_id
  JOIN access.needs_and_risk_analysis n ON n.provider_id = a.provider_id AND n.id = a.analysis_id
  CROSS JOIN LATERAL (
    SELECT max(r.reviewed_on) AS reviewed_on FROM access.assignment_review r WHERE r.provider_id = a.provider_id AND r.assignment_id = a.id) last
  CROSS JOIN LATERAL (SELECT access.review_due_on(a.provider_id, a.id, a.from_on) AS day) due
  WHERE a.provider_id = platform.provider() AND a.from_on <= access.today() AND (a.to_on IS NULL OR a.to_on >= access.today())
    AND due.day <= access.today()
  ORDER BY u.name, u.id, "dueOn", e.family_name, a.id`;

const DONE = `
  SELECT r.id, ${PERSON}, a.role, ${UNIT}, r.verdict, r.reviewed_on::text AS "reviewedOn", by.given_name || ' ' || by.family_name AS reviewer
  FROM access.assignment_review r
  JOIN access.assignment a ON a.provider_id = r.provider_id AND a.id = r.assignment_id
  JOIN access.employee e ON e.provider_id = r.provider_id AND e.id = r.employee_id
  JOIN access.employee by ON by.provider_id = r.provider_id AND by.id = r.reviewer_id
  JOIN access.unit u ON u.provider_id = a.provider_id AND u.id = a.unit_id
  WHERE r.provider_id = platform.provider() AND r.reviewed_on > access.today() - interval '1 year'
  ORDER BY r.reviewed_on DESC, r.created_at DESC, r.id DESC
  LIMIT 500`;

const REVIEW = `
  INSERT INTO access.assignment_review (provider_id, id, created_at, assignment_id, employee_id, reviewer_id, reviewed_on, verdict)
  SELECT a.provider_id, $1, platform.now(), a.id, a.employee_id, platform.actor(), access.today(), $3
  FROM access.assignment a WHERE a.provider_id = platform.provider() AND a.id = $2
  RETURNING access.log('Skriva', NULL, 'AssignmentReview', id)`;

/** HSLF-FS 2016:40 4 kap. 3 §: each quarter somebody else looks at who may do what. */
export class AssignmentReviews {
  constructor(private readonly assignments: Assignments) {}

  async list(): Promise<{ due: DueAssignment[]; done: DoneReview[] }> {
    const due = await sql<DueAssignment & Record<string, unknown>>(DUE);
    const done = await sql<DoneReview & Record<string, unknown>>(DONE);
    return { due, done };
  }

  /** Leaves the heads of operations a task where the quarter has gone by. */
  async ask(): Promise<void> {
    await sql('SELECT access.ask_for_assignment_reviews()');
  }

  /** @throws OwnAssignment, LastHeadOfOperations */
  async review(assignmentId: string, verdict: AssignmentVerdict, key: IdempotencyKey): Promise<void> {
    const id = newId();
    if (await answeredBefore(key, id)) {
      return;
    }
    const written = await named(sql(REVIEW, [id, assignmentId, verdict]));
    if (written.length === 0) {
      throw new NotFound();
    }
    if (verdict === 'ended') {
      await this.assignments.end(assignmentId, today());
    }
  }
}
