import { newId } from '@kallelse/platform';
import { licenceNumber, type ProviderRows } from './clinic-rows.js';
import { DEMO_STAFF, type DemoEmployee, type DemoPost } from './people.js';
import type { Row } from './rows.js';

export function staffRows({ id, provider, clinics, employeeIds }: ProviderRows, today: string): Record<string, Row[]> {
  const employees = DEMO_STAFF.filter((employee) => employee.provider === provider.slug);
  const unitIds = new Map(clinics.map(({ id: unitId, unit }) => [unit.slug, unitId]));
  const posts = employees.flatMap(({ personnummer, posts: all }) => all.map((post) => ({ personnummer, post })));
  const analyses = new Map(posts.map(({ post }) => [analysisKey(post), { id: newId(), post }]));
  return {
    'access.employee': employees.map((employee) => employeeRow(id, employee, employeeIds)),
    'access.needs_and_risk_analysis': [...analyses.values()].map(({ id: analysisId, post }) => ({
      provider_id: id,
      id: analysisId,
      unit_id: unitIds.get(post.unit),
      role: post.role,
      version: 1,
      ...ANALYSES[post.role],
      decided_on: `${Number(today.slice(0, 4)) - 1}-12-15`,
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
    })),
  };
}

const analysisKey = ({ unit, role }: DemoPost): string => `${unit} ${role}`;

function employeeRow(providerId: string, employee: DemoEmployee, ids: ReadonlyMap<string, string>): Row {
  const { personnummer, givenName, familyName, title, licence } = employee;
  return {
    provider_id: providerId,
    id: ids.get(personnummer),
    given_name: givenName,
    family_name: familyName,
    title,
    personnummer,
    licence_type: licence ?? null,
    licence_number: licence === undefined ? null : licenceNumber(personnummer),
  };
}

const risk = (tasks: string, categories: string, risks: string, decision: string): Row => ({
  tasks,
  categories,
  risks,
  decision,
});

/** HSLF-FS 2016:40 4 kap. 2 §, once for each role. */
const ANALYSES: Readonly<Record<DemoPost['role'], Row>> = {
  clinician: risk(
    'Undersöker och behandlar patienter på enheten och för journal.',
    'Namn, personnummer, kontaktuppgifter, bokningar och journal.',
    'Någon läser journaler utan att delta i vården.',
    'Journal öppnas i tjänsten; varje öppning loggas och loggarna granskas.',
  ),
  receptionist: risk(
    'Tar emot patienter och bokar tider på enheten.',
    'Namn, personnummer, kontaktuppgifter och bokningar.',
    'Någon får veta mer än bokningen kräver.',
    'Ingen åtkomst till journal eller återkallning.',
  ),
  'recall-caller': risk(
    'Ringer patienter som är dags för en ny undersökning.',
    'Namn, telefon, kallelsemånad och anledning i kod.',
    'En lista över patienter sprids.',
    'En patient i taget; inget ur journalen; inga listor.',
  ),
  'head-of-operations': risk(
    'Leder verksamheten och följer upp kalender och återkallning.',
    'Namn, personnummer, kontaktuppgifter, bokningar och antal i återkallningen.',
    'Ledningsansvar blandas ihop med vård.',
    'Ingen åtkomst till journal.',
  ),
};
