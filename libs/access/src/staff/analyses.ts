import { answeredBefore, type IdempotencyKey, InvalidRequest, newId, NotFound, sql } from '@kallelse/platform';
import type { Role } from '../roles.js';
import type { AnalysisState, NamedUnit } from './employee.view.js';
import { ANALYSIS_STATE } from './employees.sql.js';
import { named } from './refused-by.js';
import { AnalysisRewritten } from './staff.problems.js';
import { today } from './today.js';

export interface NewAnalysis {
  readonly unitId: string;
  readonly role: Role;
  /** The version that was on the screen, 0 for the first: nobody writes over what they have not read. */
  readonly basedOn: number;
  readonly tasks: string;
  readonly whose: string;
  readonly categories: string;
  readonly risks: string;
  readonly decision: string;
  readonly reviewOn: string;
}

export interface AnalysisView extends Omit<NewAnalysis, 'unitId' | 'basedOn'> {
  readonly id: string;
  readonly unit: NamedUnit;
  readonly version: number;
  readonly decidedOn: string;
  readonly decidedBy: string | null;
  readonly state: AnalysisState;
  /** Assignments of today that were given on this version. */
  readonly assignments: number;
}

const VIEW = `
  SELECT n.id, jsonb_build_object('id', u.id, 'name', u.name) AS unit, n.role, n.version, n.tasks, n.whose, n.categories, n.risks, n.decision,
    n.decided_on::text AS "decidedOn", n.review_on::text AS "reviewOn", d.given_name || ' ' || d.family_name AS "decidedBy",
    ${ANALYSIS_STATE} AS state,
    (SELECT count(*)::integer FROM access.assignment a
     WHERE a.provider_id = n.provider_id AND a.analysis_id = n.id AND a.from_on <= access.today()
       AND (a.to_on IS NULL OR a.to_on >= access.today())) AS assignments
  FROM access.needs_and_risk_analysis n
  JOIN access.unit u ON u.provider_id = n.provider_id AND u.id = n.unit_id
  LEFT JOIN access.employee d ON d.provider_id = n.provider_id AND d.id = n.decided_by
  WHERE n.provider_id = platform.provider()`;

const ALL = `${VIEW} AND ($1::uuid IS NULL OR n.unit_id = $1) ORDER BY u.name, u.id, n.role, n.version DESC`;
const BY_ID = `${VIEW} AND n.id = $1`;

const LATEST = `
  SELECT u.id, (SELECT coalesce(max(n.version), 0) FROM access.needs_and_risk_analysis n
                WHERE n.provider_id = u.provider_id AND n.unit_id = u.id AND n.role = $2) AS version
  FROM access.unit u WHERE u.provider_id = platform.provider() AND u.id = $1`;

const WRITE = `
  INSERT INTO access.needs_and_risk_analysis
    (provider_id, id, created_at, unit_id, role, version, tasks, whose, categories, risks, decision, decided_on, decided_by, review_on)
  VALUES (platform.provider(), $1, platform.now(), $2, $3, $4, $5, $6, $7, $8, $9, access.today(), platform.actor(), $10)
  RETURNING access.log('Skriva', NULL, 'NeedsAndRiskAnalysis', id)`;

/** HSLF-FS 2016:40 4 kap. 2 §. Versions are added and never changed. */
export class Analyses {
  async all(unitId?: string): Promise<AnalysisView[]> {
    return sql<AnalysisView & Record<string, unknown>>(ALL, [unitId ?? null]);
  }

  /** The next version, decided today by whoever writes it. @throws AnalysisRewritten */
  async write(analysis: NewAnalysis, key: IdempotencyKey): Promise<AnalysisView> {
    const id = newId();
    const earlier = await answeredBefore(key, id);
    if (earlier) {
      return this.byId(earlier);
    }
    if (analysis.reviewOn <= today()) {
      throw new InvalidRequest([{ field: 'reviewOn', code: 'day-in-the-past' }]);
    }
    const { unitId, role, basedOn, tasks, whose, categories, risks, decision, reviewOn } = analysis;
    const [latest] = await sql<{ version: number }>(LATEST, [unitId, role]);
    if (!latest) {
      throw new NotFound();
    }
    if (latest.version !== basedOn) {
      throw new AnalysisRewritten();
    }
    const values = [id, unitId, role, basedOn + 1, tasks, whose, categories, risks, decision, reviewOn];
    await named(sql(WRITE, values));
    return this.byId(id);
  }

  private async byId(id: string): Promise<AnalysisView> {
    const [found] = await sql<AnalysisView & Record<string, unknown>>(BY_ID, [id]);
    if (!found) {
      throw new NotFound();
    }
    return found;
  }
}
