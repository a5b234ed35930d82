import { newId } from '@kallelse/platform';
import { nameOf } from './names.js';
import { DEMO_PATIENTS, DEMO_PROTECTED } from './people.js';
import { dice, type Row } from './rows.js';
import { TEST_IDENTITIES } from './test-identities.js';

export interface DemoPatient {
  readonly id: string;
  readonly digits: string;
  readonly birthYear: number;
}

const OIDS = { personnummer: '1.2.752.129.2.1.3.1', 'coordination-number': '1.2.752.129.2.1.3.3' } as const;
const STREETS = ['Storgatan', 'Kyrkogatan', 'Skolgatan', 'Björkvägen', 'Parkgatan', 'Ringvägen'];
const TOWNS = ['113 50 Stockholm', '411 10 Göteborg', '753 10 Uppsala', '169 70 Solna'];
/** Post- och telestyrelsen keeps 070-174 06 05 to 99 for invented people. */
const PHONES = 95;

/** Every test identity, once for this provider. */
export function buildPatients(): DemoPatient[] {
  return TEST_IDENTITIES.map((digits) => ({ id: newId(), digits, birthYear: Number(digits.slice(0, 4)) }));
}

export function patientRows(
  providerId: string,
  patients: readonly DemoPatient[],
  today: string,
): Record<string, Row[]> {
  const roll = dice(640);
  return {
    'patient.patient': patients.map((patient, place) => patientRow(providerId, patient, place, roll)),
    'patient.identifier': patients.map(({ id, digits }) => {
      const kind = Number(digits.slice(6, 8)) >= 60 ? 'coordination-number' : 'personnummer';
      const validFrom = `${Number(today.slice(0, 4)) - 3}-01-15`;
      return {
        provider_id: providerId,
        id: newId(),
        patient_id: id,
        kind,
        domain: OIDS[kind],
        value: digits,
        valid_from: validFrom,
      };
    }),
  };
}

function patientRow(
  providerId: string,
  { id, digits, birthYear }: DemoPatient,
  place: number,
  roll: () => number,
): Row {
  const { givenName, familyName } = nameOf(digits);
  const told = DEMO_PATIENTS.includes(digits);
  const [mailed, called] = [roll() < 0.85 || told, roll() < 0.95 || told];
  const hidden = digits === DEMO_PROTECTED;
  return {
    provider_id: providerId,
    id,
    given_name: givenName,
    family_name: familyName,
    birth_date: dateWithin(digits),
    email: mailed ? `${ascii(givenName)}.${ascii(familyName)}.${place + 1}@example.se` : null,
    phone: called ? phone(place) : null,
    address: hidden ? null : `${STREETS[place % STREETS.length]} ${1 + (place % 60)}, ${TOWNS[place % TOWNS.length]}`,
    protection: hidden ? 'skyddad-folkbokforing' : null,
    deceased_on: birthYear < 1900 ? '2001-06-01' : null,
    identity_assurance: 'verified',
  };
}

function phone(place: number): string {
  const last = 605 + (place % PHONES);
  return `070-174 0${String(last).slice(0, 1)} ${String(last).slice(1)}`;
}

/** Null where month, day or both are unknown or impossible, as in some coordination numbers. */
function dateWithin(digits: string): string | null {
  const day = String(Number(digits.slice(6, 8)) % 60).padStart(2, '0');
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${day}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

function ascii(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-z-]/gi, '')
    .toLowerCase();
}
