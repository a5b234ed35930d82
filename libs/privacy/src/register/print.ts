import { subjectsOf, type ProcessingActivity } from '../decorators.js';
import { DOORS, type Door } from '../doors.js';
import { findingsOf, type Finding } from '../policies/findings.js';
import { entryOf } from '../policies/policies.js';
import type { PolicyEntry, ProviderPolicy } from '../policies/policy.js';
import { isOperated } from '../purpose-role.js';
import { printRetention, type PrintedRetention } from '../terms/retention.terms.js';
import type { Purpose, Recipient } from '../vocabulary.js';
import { isOpenTo, type DeclaredEntity } from './declaration.js';
import type { ProcessingRegister } from './processing-register.js';
import { ownTerms, printed, type PrintedTerm } from './printed-terms.js';

/** One row of the Article 30 record: one entity, one purpose. */
export interface PrintedActivity {
  readonly entity: string;
  readonly table: string;
  readonly purpose: PrintedTerm;
  readonly legalBasis: PrintedTerm;
  readonly specialCategoryBasis: PrintedTerm | null;
  readonly subjects: readonly PrintedTerm[];
  readonly categories: readonly PrintedTerm[];
  readonly columns: readonly { readonly name: string; readonly category: string | null }[];
  readonly retention: PrintedRetention;
  readonly recipients: readonly PrintedTerm[];
  readonly sources: readonly PrintedTerm[];
}

export interface PrintedPolicyEntry {
  readonly purpose: PrintedTerm;
  /** False: the policy names the purpose, but nothing in this system is done for it. */
  readonly operated: boolean;
  readonly claimed: readonly PrintedTerm[];
  readonly assessed: PrintedTerm;
  readonly assessedSpecial: PrintedTerm | null;
  readonly categories: readonly PrintedTerm[];
  readonly retention: PrintedRetention | null;
  readonly recipients: readonly PrintedTerm[] | null;
}

export interface PrintedRegister {
  readonly provider: { readonly code: string; readonly controller: string; readonly brand: string } | null;
  readonly activities: readonly PrintedActivity[];
  readonly notPersonal: readonly { readonly entity: string; readonly table: string; readonly why: string }[];
  readonly doors: readonly Door[];
  readonly policy: readonly PrintedPolicyEntry[];
  readonly findings: readonly Finding[];
  readonly vocabulary: { readonly namespace: string; readonly ownTerms: ReturnType<typeof ownTerms> };
}

/** The whole system's record, or what is left of it for one provider: a purpose its policy does not name is absent. */
export function printRegister({ entities }: ProcessingRegister, policy?: ProviderPolicy): PrintedRegister {
  const exists = (purpose: Purpose): boolean => !policy || entryOf(policy, purpose) !== undefined;
  return {
    provider: policy ? { code: policy.code, controller: policy.controller, brand: policy.brand } : null,
    activities: entities.flatMap((entity) =>
      entity.activities
        .filter(({ purpose }) => exists(purpose))
        .map((activity) => printActivity(entity, activity, policy && entryOf(policy, activity.purpose))),
    ),
    notPersonal: entities.flatMap(({ name, table, notPersonal }) =>
      notPersonal ? [{ entity: name, table, why: notPersonal.why }] : [],
    ),
    doors: DOORS.filter(({ from, to }) => exists(from) && exists(to)),
    policy: (policy?.entries ?? []).map(printEntry),
    findings: policy ? findingsOf(policy) : [],
    vocabulary: { namespace: 'https://w3id.org/dpv#', ownTerms: ownTerms() },
  };
}

function printActivity(entity: DeclaredEntity, activity: ProcessingActivity, entry?: PolicyEntry): PrintedActivity {
  const { specialCategoryBasis, recipients = [], sources = [] } = activity;
  return {
    entity: entity.name,
    table: entity.table,
    purpose: printed.purpose(activity.purpose),
    legalBasis: printed.legalBasis(activity.legalBasis),
    specialCategoryBasis: specialCategoryBasis ? printed.specialCategoryBasis(specialCategoryBasis) : null,
    subjects: subjectsOf(activity).map(printed.subject),
    categories: activity.categories.map(printed.category),
    columns: entity.columns
      .filter((column) => isOpenTo(activity, column))
      .map(({ name, category }) => ({ name, category })),
    retention: printRetention(entry?.retention ?? activity.retention),
    recipients: narrowed(recipients, entry).map(printed.recipient),
    sources: sources.map(printed.source),
  };
}

function narrowed(recipients: readonly Recipient[], entry?: PolicyEntry): readonly Recipient[] {
  return entry?.recipients ? recipients.filter((recipient) => entry.recipients?.includes(recipient)) : recipients;
}

function printEntry(entry: PolicyEntry): PrintedPolicyEntry {
  return {
    purpose: printed.purpose(entry.purpose),
    operated: isOperated(entry.purpose),
    claimed: entry.claimed.map(printed.legalBasis),
    assessed: printed.legalBasis(entry.assessed),
    assessedSpecial: entry.assessedSpecial ? printed.specialCategoryBasis(entry.assessedSpecial) : null,
    categories: (entry.categories ?? []).map(printed.category),
    retention: entry.retention ? printRetention(entry.retention) : null,
    recipients: entry.recipients ? entry.recipients.map(printed.recipient) : null,
  };
}
