import { newId } from '@kallelse/platform';
import { policyOf } from '@kallelse/privacy';
import { DEMO_PROVIDERS, type DemoProvider, type DemoService, type DemoUnit } from './clinics.js';
import { DEMO_STAFF, type DemoEmployee } from './people.js';
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
export const LUNCH = { from: '12:00', to: '12:45' } as const;

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
export const licenceNumber = (personnummer: string): string => `000${personnummer.slice(8)}`;

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

export function offeredBy({ clinicians }: Clinic, { by }: DemoService): Clinician[] {
  return clinicians.filter(({ title }) => by === undefined || title === by);
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
