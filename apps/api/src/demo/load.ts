import { DateTime } from 'luxon';
import { Client } from 'pg';
import { blockRows } from './block-rows.js';
import { buildProviders, type Clinic, type ProviderRows, providerRows } from './clinic-rows.js';
import { type DemoExamination, examinationRows, examine, usualMonths } from './examination-rows.js';
import { logRows } from './log-rows.js';
import { MAILBOX } from './mailbox.sql.js';
import { offerRows } from './offer-rows.js';
import { buildPatients, type DemoPatient, patientRows } from './patient-rows.js';
import { DEMO_PATIENTS, DEMO_PROTECTED, DEMO_STAFF } from './people.js';
import { recordRows } from './record-rows.js';
import { recallRows } from './recall-rows.js';
import { dice, insertRows, oneOf, type Row } from './rows.js';
import { staffRows } from './staff-rows.js';
import { type DemoVisit, visitRows, visitsAt } from './visit-rows.js';

const ZONE = 'Europe/Stockholm';

/** Two care providers with everything a day needs, by the tables' owner and all or nothing. */
export async function loadDemo(ownerUrl: string, now = new Date()): Promise<void> {
  const db = new Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    await db.query('BEGIN');
    await db.query(MAILBOX);
    for (const provider of buildProviders()) {
      await loadProvider(db, provider, DateTime.fromJSDate(now, { zone: ZONE }));
    }
    await db.query('COMMIT');
  } finally {
    await db.end();
  }
}

async function loadProvider(db: Client, provider: ProviderRows, now: DateTime): Promise<void> {
  const today = now.toFormat('yyyy-MM-dd');
  const roll = dice(provider.provider.slug.length);
  const patients = buildPatients();
  const visiting = patients.filter(({ birthYear }) => birthYear >= 1930 && now.year - birthYear >= 8);
  // Whom the demo tells of by name comes often, so that there is something to see of them.
  const told = visiting.filter(({ digits }) => digits === DEMO_PROTECTED || DEMO_PATIENTS.includes(digits));
  const visits = provider.clinics.flatMap((clinic) =>
    visitsAt(clinic, { patients: [...visiting, ...told, ...told, ...told], today: now.startOf('day'), roll }),
  );
  await insertAll(db, {
    ...providerRows(provider),
    ...staffRows(provider, today),
    ...offerRows(provider),
    ...patientRows(provider.id, patients, today),
    ...blockRows(provider, patients, now),
    ...visitRows(visits, now.toJSDate(), roll),
    ...logRows(provider, patients, visits, now),
  });
  await loadJournals(db, provider, visiting, visits, now);
}

/** Eye examinations where there are opticians, and the recalls that follow from them. */
async function loadJournals(
  db: Client,
  provider: ProviderRows,
  patients: readonly DemoPatient[],
  visits: readonly DemoVisit[],
  now: DateTime,
): Promise<void> {
  const roll = dice(20);
  const clinics = provider.clinics.filter(({ unit }) => unit.discipline === 'optometry');
  if (clinics.length === 0) {
    return insertAll(db, recordRows(visits, []));
  }
  const earlier = patients
    .filter(() => roll() < 0.6)
    .map((patient) => earlierExamination(oneOf(clinics, roll), patient, now, roll));
  const recent = visits
    .filter((visit) => !visit.cancelled && visit.startsAt < now.minus({ hours: 1 }))
    .map((visit) => recentExamination(visit, now, roll));
  const examinations = [...earlier, ...recent];
  const callers = DEMO_STAFF.filter(({ posts }) => posts.some(({ role }) => role === 'recall-caller'));
  const callerIds = callers.flatMap(({ personnummer }) => provider.employeeIds.get(personnummer) ?? []);
  await insertAll(db, {
    ...examinationRows(examinations),
    ...recordRows(visits, examinations),
    ...recallRows(examinations, visits, now, callerIds, roll),
  });
}

function earlierExamination(clinic: Clinic, patient: DemoPatient, now: DateTime, roll: () => number): DemoExamination {
  const months = usualMonths(now.year - patient.birthYear, roll);
  const due = now.startOf('day').plus({ days: Math.floor(roll() * 330) - 150 });
  const longAgo = DateTime.min(due.minus({ months }), now.startOf('day').minus({ days: 30 }));
  const day = longAgo.weekday > 5 ? longAgo.minus({ days: 2 }) : longAgo;
  const at = day.set({ hour: 9 + Math.floor(roll() * 7), minute: 30 });
  return examine({ clinic, clinician: oneOf(clinic.clinicians, roll), patient, at, signed: true }, months, roll);
}

/** Some of today's and yesterday's are still drafts. */
function recentExamination(
  { clinic, clinician, patient, startsAt }: DemoVisit,
  now: DateTime,
  roll: () => number,
): DemoExamination {
  const signed = startsAt < now.minus({ days: 2 }) || roll() < 0.6;
  const months = usualMonths(now.year - patient.birthYear, roll);
  return examine({ clinic, clinician, patient, at: startsAt, signed }, months, roll);
}

async function insertAll(db: Client, tables: Readonly<Record<string, readonly Row[]>>): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    await insertRows(db, table, rows);
  }
}
