import { answeredBefore, type IdempotencyKey, newId, NotFound, sql } from '@kallelse/platform';
import { guardFunction, Purpose } from '@kallelse/privacy';
import type { Role } from '../roles.js';
import { named } from './refused-by.js';
import { InThePast, LastHeadOfOperations } from './staff.problems.js';
import { today } from './today.js';

guardFunction('access.end_assignment(uuid,date)', [Purpose.Staff]);

export interface NewAssignment {
  readonly unitId: string;
  readonly role: Role;
  readonly fromOn: string;
  readonly toOn?: string | undefined;
  readonly analysisId: string;
}

// The analysis has to be of this role at this unit: one that is not, like one of another provider, is not there.
const ASSIGN = `
  INSERT INTO access.assignment (provider_id, id, created_at, employee_id, unit_id, role, analysis_id, from_on, to_on, given_by)
  SELECT e.provider_id, $1, platform.now(), e.id, n.unit_id, n.role, n.id, $6, $7, platform.actor()
  FROM access.employee e
  JOIN access.needs_and_risk_analysis n ON n.provider_id = e.provider_id AND n.id = $5 AND n.unit_id = $3 AND n.role = $4
  WHERE e.provider_id = platform.provider() AND e.id = $2
  RETURNING employee_id, access.log('Skriva', NULL, 'Assignment', id)`;

const HOLDER = 'SELECT employee_id FROM access.assignment WHERE provider_id = platform.provider() AND id = $1';

/** One employee, one role, one unit, for a period, on an analysis that holds. Answers with the employee's id. */
export class Assignments {
  /** @throws AnalysisNotInForce, AssignmentOverlaps, OutsideEmployment */
  async give(employeeId: string, wish: NewAssignment, key: IdempotencyKey): Promise<string> {
    const id = newId();
    const earlier = await answeredBefore(key, id);
    if (earlier) {
      return this.holderOf(earlier);
    }
    const { unitId, role, analysisId, fromOn, toOn } = wish;
    if (fromOn < today()) {
      throw new InThePast('fromOn');
    }
    if (toOn !== undefined && toOn < fromOn) {
      throw new InThePast('toOn');
    }
    const values = [id, employeeId, unitId, role, analysisId, fromOn, toOn ?? null];
    const [given] = await named(sql<{ employee_id: string }>(ASSIGN, values));
    if (!given) {
      throw new NotFound();
    }
    return given.employee_id;
  }

  /** From that day on it opens nothing; today means with the next request. @throws LastHeadOfOperations */
  async end(id: string, on: string): Promise<string> {
    if (on < today()) {
      throw new InThePast('on');
    }
    const [ended] = await sql<{ outcome: string }>('SELECT access.end_assignment($1, $2) AS outcome', [id, on]);
    if (ended?.outcome === 'last-head') {
      throw new LastHeadOfOperations();
    }
    return this.holderOf(id);
  }

  private async holderOf(id: string): Promise<string> {
    const [found] = await sql<{ employee_id: string }>(HOLDER, [id]);
    if (!found) {
      throw new NotFound();
    }
    return found.employee_id;
  }
}
