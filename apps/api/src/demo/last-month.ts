import { redDay } from '@kallelse/booking';
import type { DateTime } from 'luxon';
import type { Clinic, ProviderRows } from './clinic-rows.js';
import type { DemoPatient } from './patient-rows.js';
import { DEMO_STAFF, type DemoPost } from './people.js';

export interface Reader {
  readonly id: string;
  readonly personnummer: string;
  readonly role: DemoPost['role'];
}

export interface LastMonth {
  readonly clinic: Clinic;
  readonly days: readonly DateTime[];
  readonly patients: readonly DemoPatient[];
  readonly clinicians: readonly Reader[];
  readonly desk: Reader | undefined;
}

export function lastMonthAt(
  clinic: Clinic,
  provider: ProviderRows,
  patients: readonly DemoPatient[],
  now: DateTime,
): LastMonth {
  const first = now.minus({ months: 1 }).startOf('month');
  const days = Array.from({ length: first.daysInMonth ?? 28 }, (_, place) => first.plus({ days: place }));
  const staff = DEMO_STAFF.flatMap(({ personnummer, posts }) =>
    posts
      .filter(({ unit }) => unit === clinic.unit.slug)
      .map(({ role }) => ({ id: provider.employeeIds.get(personnummer) ?? '', personnummer, role })),
  );
  return {
    clinic,
    days: days.filter((day) => day.weekday < 6 && redDay(day.toFormat('yyyy-MM-dd')) === null),
    patients,
    clinicians: staff.filter(({ id, role }) => id !== '' && role === 'clinician'),
    desk: staff.find(({ id, role }) => id !== '' && role === 'receptionist'),
  };
}

export const cardOf = ({ patients }: LastMonth, digits: string): DemoPatient | undefined =>
  patients.find((patient) => patient.digits === digits);

export function time({ days }: LastMonth, place: number, hour: number, minute: number): DateTime {
  const day = days[place % days.length];
  if (!day) {
    throw new RangeError('A month has no working day');
  }
  return day.set({ hour, minute });
}
