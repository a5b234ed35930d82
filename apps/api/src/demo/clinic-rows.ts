import { newId } from '@kallelse/platform';
import { policyOf } from '@kallelse/privacy';
import { DEMO_PROVIDERS, type DemoProvider, type DemoService, type DemoUnit } from './clinics.js';
import { DEMO_STAFF, type DemoEmployee, type DemoPost } from './people.js';
import type { Row } from './rows.js';

export interface Clinician {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly licence: { readonly type: string; readonly number: string };
  readonly days: readonly number[];
}

export interface OfferedHere extends DemoService {
  readonly id: string;
  readonly by?: string;
}

/** A unit with the ids its rows got. */
export interface Clinic {
  readonly id: string;
  readonly providerId: string;
  readonly unit: DemoUnit;
  readonly rooms: readonly string[];
  readonly services: readonly OfferedHere[];
  readonly clinicians: readonly Clinician[];
}

export interface ProviderRows {
  readonly id: string;
  readonly provider: DemoProvider;
  readonly clinics: readonly Clinic[];
  readonly employeeIds: ReadonlyMap<string, string>;
}

/** Hours around lunch; the afternoon begins on a step of its own. */
const LUNCH = { from: '12:00', to: '12:45' } as const;

export const BUFFER_AFTER = 5;

export const buildProviders = (): ProviderRows[] => DEMO_PROVIDERS.map(buildProvider);

function buildProvider(provider: DemoProvider): ProviderRows {
  const id = newId();
  const employees = DEMO_STAFF.filter((employee) => employee.provider === provider.slug);
  const employeeIds = new Map(employees.map(({ personnummer }) => [personnummer, newId()]));
  const clinics = provider.units.map((unit) => ({
    id: newId(),
    providerId: id,
    unit,
    rooms: unit.rooms.map(() => newId()),
    services: unit.services.map((service) => ({ ...service, id: newId() })),
    clinicians: employees.flatMap((employee) => clinicianAt(unit, employee, employeeIds)),
  }));
  return { id, provider, clinics, employeeIds };
}

function clinicianAt(unit: DemoUnit, employee: DemoEmployee, ids: ReadonlyMap<string, string>): Clinician[] {
  const { personnummer, givenName, familyName, title, licence, posts } = employee;
  const post = posts.find((candidate) => candidate.unit === unit.slug && candidate.role === 'clinician');
  if (!post || licence === undefined) {
    return [];
  }
  const name = `${givenName} ${familyName}`;
  return [
    {
      id: ids.get(personnummer) ?? '',
      name,
      title,
      licence: { type: licence, number: licenceNumber(personnummer) },
      days: post.days,
    },
  ];
}

/** Invented: Socialstyrelsen's register starts its numbers elsewhere. */
const licenceNumber = (personnummer: string): string => `000${personnummer.slice(8)}`;

export function providerRows({ id, provider, clinics }: ProviderRows): Record<string, Row[]> {
  const { slug, name, legalName, policy, contact } = provider;
  return {
    'access.provider': [{ id, slug, name, legal_name: legalName, policy, contact }],
    'access.provider_purpose': policyOf(policy).purposes.map((purpose) => ({ provider_id: id, purpose })),
    'access.unit': clinics.map(({ id: unitId, unit }) => ({
      provider_id: id,
      id: unitId,
      slug: unit.slug,
      name: unit.name,
      address: unit.address,
      phone: unit.phone,
      discipline: unit.discipline,
    })),
  };
}

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

export function offerRows({ id, clinics }: ProviderRows): Record<string, Row[]> {
  const everybody = new Map(
    clinics.flatMap(({ clinicians }) => clinicians).map((clinician) => [clinician.id, clinician]),
  );
  return {
    'booking.service': clinics.flatMap((clinic) =>
      clinic.services.map((service, place) => serviceRow(clinic, service, place)),
    ),
    'booking.practitioner': [...everybody.values()].map(({ id: own, name, title }) => ({
      provider_id: id,
      id: own,
      name,
      title,
    })),
    'booking.practitioner_service': clinics.flatMap((clinic) =>
      clinic.services.flatMap((service) =>
        offeredBy(clinic, service).map((clinician) => ({
          provider_id: id,
          id: newId(),
          practitioner_id: clinician.id,
          service_id: service.id,
        })),
      ),
    ),
    'booking.room': clinics.flatMap((clinic) =>
      clinic.unit.rooms.map(([name, kind], place) => ({
        provider_id: id,
        id: clinic.rooms[place],
        unit_id: clinic.id,
        name,
        kind,
      })),
    ),
    'booking.opening_hours': clinics.flatMap(hoursRows),
  };
}

export function offeredBy({ clinicians }: Clinic, { by }: DemoService): Clinician[] {
  return clinicians.filter(({ title }) => by === undefined || title === by);
}

function serviceRow({ providerId, id: unitId }: Clinic, service: OfferedHere, place: number): Row {
  return {
    provider_id: providerId,
    id: service.id,
    unit_id: unitId,
    name_sv: service.sv,
    name_en: service.en,
    price_sv: service.price?.[0] ?? null,
    price_en: service.price?.[1] ?? null,
    minutes: service.minutes,
    buffer_before: 0,
    buffer_after: BUFFER_AFTER,
    step: 15,
    room_kind: service.room,
    place,
  };
}

function hoursRows({ providerId, id: unitId, unit, clinicians }: Clinic): Row[] {
  const row = (practitionerId: string | null, weekday: number, opens: string, closes: string): Row => ({
    provider_id: providerId,
    id: newId(),
    unit_id: unitId,
    practitioner_id: practitionerId,
    weekday,
    opens,
    closes,
  });
  return unit.hours.flatMap(([weekdays, opens, closes]) =>
    weekdays.flatMap((weekday) => [
      row(null, weekday, opens, closes),
      ...clinicians
        .filter(({ days }) => days.includes(weekday))
        .flatMap(({ id }) => [row(id, weekday, opens, LUNCH.from), row(id, weekday, LUNCH.to, closes)]),
    ]),
  );
}

/** When this clinician receives patients on a weekday, as local clock times. */
export function shifts({ unit }: Clinic, { days }: Clinician, weekday: number): readonly (readonly [string, string])[] {
  const hours = unit.hours.find(([weekdays]) => weekdays.includes(weekday));
  if (!hours || !days.includes(weekday)) {
    return [];
  }
  return [
    [hours[1], LUNCH.from],
    [LUNCH.to, hours[2]],
  ];
}
