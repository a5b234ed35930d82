import { newId } from '@kallelse/platform';
import { licenceNumber, type ProviderRows } from './clinic-rows.js';
import { DEMO_STAFF, type DemoEmployee, type DemoPost } from './people.js';
import { ANALYSES } from './staff-analyses.js';
import type { Row } from './rows.js';

export function staffRows({ id, provider, clinics, employeeIds }: ProviderRows, today: string): Record<string, Row[]> {
  const employees = DEMO_STAFF.filter((employee) => employee.provider === provider.slug);
  const unitIds = new Map(clinics.map(({ id: unitId, unit }) => [unit.slug, unitId]));
  const posts = employees.flatMap(({ personnummer, posts: all }) => all.map((post) => ({ personnummer, post })));
  const analyses = new Map(posts.map(({ post }) => [analysisKey(post), { id: newId(), post }]));
  const head = employees.find((employee) => employee.posts.some(({ role }) => role === 'head-of-operations'));
  const decider = employeeIds.get(head?.personnummer ?? '');
  return {
    'access.employee': employees.map((employee) => employeeRow(id, employee, employeeIds, today)),
    'access.needs_and_risk_analysis': [...analyses.values()].map(({ id: analysisId, post }) => ({
      provider_id: id,
      id: analysisId,
      unit_id: unitIds.get(post.unit),
      role: post.role,
      version: 1,
      ...ANALYSES[post.role],
      decided_on: `${Number(today.slice(0, 4)) - 1}-12-15`,
      decided_by: decider,
      review_on: `${Number(today.slice(0, 4)) + 1}-01-31`,
    })),
    'access.assignment': posts.map(({ personnummer, post }) => ({
      provider_id: id,
      id: newId(),
      employee_id: employeeIds.get(personnummer),
      unit_id: unitIds.get(post.unit),
      role: post.role,
      analysis_id: analyses.get(analysisKey(post))?.id,
      from_on: `${Number(today.slice(0, 4)) - 1}-12-16`,
      given_by: decider,
    })),
  };
}

const analysisKey = ({ unit, role }: DemoPost): string => `${unit} ${role}`;

function employeeRow(providerId: string, employee: DemoEmployee, ids: ReadonlyMap<string, string>, today: string): Row {
  const { personnummer, givenName, familyName, title, licence } = employee;
  return {
    provider_id: providerId,
    id: ids.get(personnummer),
    given_name: givenName,
    family_name: familyName,
    title,
    personnummer,
    started_on: `${Number(today.slice(0, 4)) - 3}-08-15`,
    licence_type: licence ?? null,
    licence_number: licence === undefined ? null : licenceNumber(personnummer),
  };
}
