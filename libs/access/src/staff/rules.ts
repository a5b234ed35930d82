import { NotFound, sql } from '@kallelse/platform';
import { policyOf, type ProviderPolicy } from '@kallelse/privacy';
import type { AccessRules } from '../record/access-rules.entity.js';
import { named } from './refused-by.js';
import { HiredStaffNotAllowed } from './staff.problems.js';

export type Rules = Omit<AccessRules, 'providerId'>;

export interface RulesInForce extends Rules {
  /** What the provider has told its patients, where that rules hired staff out. */
  readonly onlyEmployees: NonNullable<ProviderPolicy['onlyEmployees']> | null;
}

const IN_FORCE = `
  SELECT r.relation_days_ahead AS "relationDaysAhead", r.relation_days_after AS "relationDaysAfter", r.choice_hours AS "choiceHours",
    r.block_opening_hours AS "blockOpeningHours", r.searches_per_hour AS "searchesPerHour", r.choices_per_day AS "choicesPerDay",
    r.sample_size AS "sampleSize", r.hired_staff AS "hiredStaff", r.names_in_log_report AS "namesInLogReport", p.policy
  FROM access.access_rules r JOIN access.provider p ON p.id = r.provider_id
  WHERE r.provider_id = platform.provider()`;

const DECIDE = `
  UPDATE access.access_rules SET relation_days_ahead = $1, relation_days_after = $2, choice_hours = $3, block_opening_hours = $4,
    searches_per_hour = $5, choices_per_day = $6, sample_size = $7, hired_staff = $8, names_in_log_report = $9
  WHERE provider_id = platform.provider()
  RETURNING access.log('Skriva', NULL, 'AccessRules', provider_id)`;

/** What a care provider decides for itself, within what it has promised. */
export class AccessRulesOfProvider {
  async inForce(): Promise<RulesInForce> {
    const [found] = await sql<Rules & { policy: string } & Record<string, unknown>>(IN_FORCE);
    if (!found) {
      throw new NotFound();
    }
    const { policy, ...rules } = found;
    return { ...rules, onlyEmployees: policyOf(policy).onlyEmployees ?? null };
  }

  /** @throws HiredStaffNotAllowed where a policy says "only our employees"; HiredStaffStillHere when that is decided too late. */
  async decide(rules: Rules): Promise<RulesInForce> {
    const { onlyEmployees } = await this.inForce();
    if (rules.hiredStaff && onlyEmployees) {
      throw new HiredStaffNotAllowed();
    }
    await named(
      sql(DECIDE, [
        rules.relationDaysAhead,
        rules.relationDaysAfter,
        rules.choiceHours,
        rules.blockOpeningHours,
        rules.searchesPerHour,
        rules.choicesPerDay,
        rules.sampleSize,
        rules.hiredStaff,
        rules.namesInLogReport,
      ]),
    );
    return this.inForce();
  }
}
