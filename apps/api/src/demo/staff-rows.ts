import { newId } from '@kallelse/platform';
import { DateTime } from 'luxon';
import { licenceNumber, type ProviderRows } from './clinic-rows.js';
import { DEMO_STAFF, type DemoEmployee, type DemoPost } from './people.js';
import type { Row } from './rows.js';
import { ANALYSES } from './staff-analyses.js';

interface Staffing {
  readonly providerId: string;
  readonly ids: ReadonlyMap<string, string>;
  /** The head of operations, who decides, gives and reviews. */
  readonly headId: string | undefined;
  readonly today: DateTime;
}

interface Post extends DemoPost {
  readonly personnummer: string;
  readonly assignmentId: string;
  readonly unitId: string | undefined;
}

export function staffRows({ id, provider, clinics, employeeIds }: ProviderRows, today: string): Record<string, Row[]> {
  const employees = DEMO_STAFF.filter((employee) => employee.provider === provider.slug);
  const head = employees.find(({ posts }) => posts.some(({ role }) => role === 'head-of-operations'));
  const staffing: Staffing = {
    providerId: id,
    ids: employeeIds,
    headId: employeeIds.get(head?.personnummer ?? ''),
    today: DateTime.fromISO(today),
  };
  const unitIds = new Map(clinics.map(({ id: unitId, unit }) => [unit.slug, unitId]));
  const posts = employees.flatMap(({ personnummer, posts: all }): Post[] =>
    all.map((post) => ({ ...post, personnummer, assignmentId: newId(), unitId: unitIds.get(post.unit) })),
  );
  const analyses = new Map(posts.map((post) => [analysisKey(post), { id: newId(), post }]));
  return {
    'access.employee': employees.map((employee) => employeeRow(staffing, employee)),
    'access.needs_and_risk_analysis': [...analyses.values()].map(({ id: own, post }) =>
      analysisRow(staffing, own, post),
    ),
    'access.assignment': posts.map((post) => assignmentRow(staffing, post, analyses.get(analysisKey(post))?.id)),
    'access.assignment_review': posts
      .filter(({ unit, personnummer }) => unit === clinics[0]?.unit.slug && personnummer !== head?.personnummer)
      .map((post) => reviewRow(staffing, post)),
  };
}

const analysisKey = ({ unit, role }: DemoPost): string => `${unit} ${role}`;

/** Whoever works at two units has not been looked up in HOSP yet, so that the demo has something to tell. */
function employeeRow({ providerId, ids, headId, today }: Staffing, employee: DemoEmployee): Row {
  const { personnummer, givenName, familyName, title, licence, posts } = employee;
  const checked = licence !== undefined && posts.length === 1;
  return {
    provider_id: providerId,
    id: ids.get(personnummer),
    given_name: givenName,
    family_name: familyName,
    title,
    personnummer,
    started_on: `${today.year - 3}-08-15`,
    licence_type: licence ?? null,
    licence_number: licence === undefined ? null : licenceNumber(personnummer),
    licence_checked_on: checked ? `${today.year - 3}-08-11` : null,
    licence_checked_by: checked ? headId : null,
  };
}

function analysisRow({ providerId, headId, today }: Staffing, id: string, { unitId, role }: Post): Row {
  return {
    provider_id: providerId,
    id,
    unit_id: unitId,
    role,
    version: 1,
    ...ANALYSES[role],
    decided_on: `${today.year - 1}-12-15`,
    decided_by: headId,
    review_on: `${today.year + 1}-01-31`,
  };
}

function assignmentRow({ providerId, ids, headId, today }: Staffing, post: Post, analysisId: string | undefined): Row {
  return {
    provider_id: providerId,
    id: post.assignmentId,
    employee_id: ids.get(post.personnummer),
    unit_id: post.unitId,
    role: post.role,
    analysis_id: analysisId,
    from_on: `${today.year - 1}-12-16`,
    given_by: headId,
  };
}

/** The first unit was looked through some weeks ago; the others' turn has come. */
function reviewRow({ providerId, ids, headId, today }: Staffing, { assignmentId, personnummer }: Post): Row {
  return {
    provider_id: providerId,
    id: newId(),
    created_at: today.minus({ days: 40 }).toISO(),
    assignment_id: assignmentId,
    employee_id: ids.get(personnummer),
    reviewer_id: headId,
    reviewed_on: today.minus({ days: 40 }).toISODate(),
    verdict: 'kept',
  };
}
