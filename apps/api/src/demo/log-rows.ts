import { newId } from '@kallelse/platform';
import type { DateTime } from 'luxon';
import type { ProviderRows } from './clinic-rows.js';
import { cardOf, type LastMonth, lastMonthAt, type Reader, time } from './last-month.js';
import { nameOf } from './names.js';
import type { DemoPatient } from './patient-rows.js';
import { DEMO_PROTECTED } from './people.js';
import type { Row } from './rows.js';
import type { DemoVisit } from './visit-rows.js';

const ORDINARY = 140;
const PURPOSES = {
  Patient: ['booking', 'patient:find'],
  PatientSearch: ['booking', 'patient:find'],
  Booking: ['booking', 'booking:read'],
  Journal: ['journal', 'journal:read'],
  ActiveChoice: ['access-control', 'record:choose'],
} as const;

/** Last month's log: mostly what the work is, and a few things that a reviewer should want to ask about. */
export function logRows(
  provider: ProviderRows,
  patients: readonly DemoPatient[],
  visits: readonly DemoVisit[],
  now: DateTime,
): Record<string, Row[]> {
  const months = provider.clinics.map((clinic) => lastMonthAt(clinic, provider, patients, now));
  return {
    'access.access_log': months.flatMap((month) => [...ordinary(month, visits), ...odd(month), ...vain(month)]),
    'access.active_choice': months.flatMap(choices),
    'access.limit_reason': months.flatMap(answers),
    'audit.review_item': months.flatMap(quotas),
  };
}

/** The desk finds the booking, the clinician opens the record. */
function ordinary(month: LastMonth, visits: readonly DemoVisit[]): Row[] {
  const here = visits.filter(({ clinic, cancelled }) => clinic === month.clinic && !cancelled).slice(0, ORDINARY);
  return here.flatMap(({ patient, clinician }, place) => {
    const at = time(month, place, 9 + (place % 7), (place * 13) % 60);
    const reader = month.clinicians.find(({ id }) => id === clinician.id);
    return [
      ...(month.desk ? [line(month, month.desk, patient, at, 'Booking')] : []),
      ...(reader ? [line(month, reader, patient, at.plus({ minutes: 5 }), 'Journal')] : []),
    ];
  });
}

function odd(month: LastMonth): Row[] {
  const [one, other] = month.clinicians;
  if (!one || !other) {
    return [];
  }
  const own = cardOf(month, one.personnummer);
  const colleague = cardOf(month, other.personnummer);
  const namesake = month.desk && namesakeOf(month, month.desk);
  const leafed = month.patients.filter(({ birthYear }) => birthYear >= 1930).slice(20, 32);
  const night = time(month, 13, 22, 41);
  return [
    ...(own ? [line(month, one, own, time(month, 3, 12, 20), 'Patient')] : []),
    ...(colleague && month.desk ? [line(month, month.desk, colleague, time(month, 8, 16, 40), 'Patient')] : []),
    ...(namesake && month.desk ? [line(month, month.desk, namesake, time(month, 10, 13, 5), 'Patient')] : []),
    ...leafed.map((patient, place) => line(month, other, patient, night.plus({ seconds: place * 40 }), 'Patient')),
    ...chosen(month).flatMap(({ reader, patient, at, kind, reason }) => [
      { ...line(month, reader, patient, at, 'ActiveChoice'), args: `choice:${kind}:${reason}` },
      line(month, reader, patient, at.plus({ minutes: 1 }), kind === 'without-relation' ? 'Journal' : 'Patient'),
    ]),
  ];
}

/** So many in an hour that a reason was asked. */
function vain(month: LastMonth): Row[] {
  const { desk } = month;
  if (!desk) {
    return [];
  }
  const first = time(month, 6, 14, 2);
  const times = Array.from({ length: 31 }, (_, place) => first.plus({ seconds: place * 93 }));
  return times.map((at) => line(month, desk, null, at, 'PatientSearch'));
}

interface Choice {
  readonly reader: Reader;
  readonly patient: DemoPatient;
  readonly at: DateTime;
  readonly kind: 'without-relation' | 'protected-identity';
  readonly reason: string;
  readonly note: string;
}

function chosen(month: LastMonth): Choice[] {
  const [one, other] = month.clinicians;
  const [patient, hidden] = [month.patients.at(-3), cardOf(month, DEMO_PROTECTED)];
  const complaint = { reason: 'complaint', note: 'Ringde och klagade på sina glasögon.' };
  const visit = { reason: 'asked-by-patient', note: 'Står i butiken och vill boka om.' };
  return [
    ...(one && patient
      ? [{ reader: one, patient, at: time(month, 16, 15, 10), kind: 'without-relation' as const, ...complaint }]
      : []),
    ...(other && hidden
      ? [{ reader: other, patient: hidden, at: time(month, 11, 10, 2), kind: 'protected-identity' as const, ...visit }]
      : []),
  ];
}

function choices(month: LastMonth): Row[] {
  return chosen(month).map(({ reader, patient, at, kind, reason, note }) => ({
    provider_id: month.clinic.providerId,
    id: newId(),
    at: at.toISO(),
    employee_id: reader.id,
    unit_id: month.clinic.id,
    patient_id: patient.id,
    kind,
    reason,
    note,
    expires_at: at.plus({ hours: 4 }).toISO(),
  }));
}

function answers(month: LastMonth): Row[] {
  const { clinic, desk } = month;
  const at = time(month, 6, 14, 50).toISO();
  const reason = 'Söker i pappersliggaren efter gamla kunder.';
  return desk
    ? [{ provider_id: clinic.providerId, id: newId(), employee_id: desk.id, unit_id: clinic.id, at, reason }]
    : [];
}

function quotas(month: LastMonth): Row[] {
  const { clinic, desk } = month;
  const at = time(month, 6, 14, 48);
  return desk
    ? [
        {
          provider_id: clinic.providerId,
          id: newId(),
          unit_id: clinic.id,
          month: at.startOf('month').toISODate(),
          day: at.toISODate(),
          employee_id: desk.id,
          role: desk.role,
          drawn: 'quota',
          rules: ['searches'],
          score: 0,
          first_at: at.toISO(),
          last_at: at.toISO(),
          lines: 30,
        },
      ]
    : [];
}

function line(
  { clinic }: LastMonth,
  reader: Reader,
  patient: DemoPatient | null,
  at: DateTime,
  resource: keyof typeof PURPOSES,
): Row {
  const [purpose, permission] = PURPOSES[resource];
  return {
    provider_id: clinic.providerId,
    id: newId(),
    at: at.toISO(),
    actor_kind: 'staff',
    employee_id: reader.id,
    role: reader.role,
    unit_id: clinic.id,
    purpose,
    permission,
    outcome: 'granted',
    activity: 'Läsa',
    patient_id: patient?.id ?? null,
    resource_type: resource,
    resource_id: patient?.id ?? null,
    level: 'unit',
    args: 'relation',
  };
}

function namesakeOf({ patients }: LastMonth, reader: Reader): DemoPatient | undefined {
  const { familyName } = nameOf(reader.personnummer);
  return patients.find(({ digits }) => digits !== reader.personnummer && nameOf(digits).familyName === familyName);
}
