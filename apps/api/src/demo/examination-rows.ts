import { type EyeExamination, type EyeRefraction, type RecallReason, sealOf } from '@kallelse/journal';
import { newId } from '@kallelse/platform';
import { DateTime } from 'luxon';
import type { Clinic, Clinician } from './clinic-rows.js';
import type { DemoPatient } from './patient-rows.js';
import { oneOf, type Row } from './rows.js';

export interface DemoExamination {
  readonly entryId: string;
  readonly clinic: Clinic;
  readonly clinician: Clinician;
  readonly patient: DemoPatient;
  readonly at: DateTime;
  /** The texts of the entry, oldest first; a later one corrects the one before it. */
  readonly versions: readonly { readonly content: EyeExamination; readonly reason: string | null }[];
  readonly signed: boolean;
}

type Roll = () => number;

const REASONS = [
  'Rutinkontroll.',
  'Ser suddigt på håll.',
  'Svårt att läsa finstilt.',
  'Huvudvärk vid skärmarbete.',
  'Vill prova linser.',
];
const HISTORIES = [
  'Inga kända ögonsjukdomar. Inga läkemedel.',
  'Mormor har glaukom. I övrigt frisk.',
  'Glasögon sedan skolåldern.',
  'Arbetar vid skärm åtta timmar om dagen.',
];
const PLANS = [
  'Nya glasögon efter dagens värden.',
  'Behåller nuvarande glasögon.',
  'Progressiva glas provas ut.',
  'Arbetsglasögon diskuterade, patienten återkommer.',
];

export function examine(
  visit: Omit<DemoExamination, 'entryId' | 'versions'>,
  months: number,
  roll: Roll,
): DemoExamination {
  const content = contentFor(visit.at.year - visit.patient.birthYear, months, roll);
  const first = { content, reason: null };
  const corrected = visit.signed && roll() < 0.08;
  const versions = corrected
    ? [first, { content: swappedAxes(content), reason: 'Axlarna var förväxlade mellan ögonen.' }]
    : [first];
  return { ...visit, entryId: newId(), versions };
}

/** Optikerförbundet's bands: every year, every second and every third, and tighter for lenses and heredity. */
export function usualMonths(age: number, roll: Roll): number {
  if (age < 16) {
    return 12;
  }
  return age > 60 ? oneOf([12, 12, 24], roll) : oneOf([12, 24, 24, 24, 36], roll);
}

function contentFor(age: number, months: number, roll: Roll): EyeExamination {
  const sphere = quarter(-5 + roll() * 8);
  const right = eye(sphere, age, roll);
  const left = eye(quarter(sphere - 0.5 + roll()), age, roll);
  return {
    reason: oneOf(REASONS, roll),
    history: oneOf(HISTORIES, roll),
    refraction: { right, left },
    assessment: `${sphere < 0 ? 'Närsynthet' : 'Översynthet'}${right.cylinder ? ' med astigmatism' : ''}${age > 45 ? ', ålderssynthet' : ''}. Friska ögon i övrigt.`,
    plan: oneOf(PLANS, roll),
    recall: { months, reason: recallReason(age, months, roll), note: null },
  };
}

function recallReason(age: number, months: number, roll: Roll): RecallReason {
  if (age < 16) {
    return 'child-development';
  }
  return months <= 12
    ? oneOf<RecallReason>(['contact-lenses', 'heredity', 'routine', 'pressure-check'], roll)
    : 'routine';
}

function eye(sphere: number, age: number, roll: Roll): EyeRefraction {
  const cylinder = roll() < 0.5 ? -quarter(0.25 + roll() * 1.5) : null;
  return {
    sphere,
    cylinder,
    axis: cylinder === null ? null : 5 * (1 + Math.floor(roll() * 36)),
    add: age > 45 ? quarter(Math.min(2.5, 0.75 + (age - 45) / 12)) : null,
    visus: oneOf([0.8, 0.9, 1, 1, 1.2], roll),
    pressure: 11 + Math.floor(roll() * 9),
  };
}

const quarter = (value: number): number => Math.round(value * 4) / 4 || 0;

function swappedAxes({ refraction: { right, left }, ...rest }: EyeExamination): EyeExamination {
  const bothCylindrical = right.axis !== null && left.axis !== null;
  const refraction = bothCylindrical
    ? { right: { ...right, axis: left.axis }, left: { ...left, axis: right.axis } }
    : { right, left };
  return { ...rest, refraction };
}

export function examinationRows(examinations: readonly DemoExamination[]): Record<string, Row[]> {
  return {
    'journal.entry': examinations.map(({ entryId, clinic, clinician, patient, at }) => ({
      provider_id: clinic.providerId,
      id: entryId,
      created_at: at.toISO(),
      patient_id: patient.id,
      unit_id: clinic.id,
      template: 'eye-examination',
      author_id: clinician.id,
    })),
    'journal.entry_version': examinations.flatMap((examination) =>
      examination.versions.map((_, place) => versionRow(examination, place)),
    ),
    'journal.signature': examinations
      .filter(({ signed }) => signed)
      .flatMap((examination) => examination.versions.map((_, place) => signatureRow(examination, place))),
  };
}

function versionRow({ entryId, clinic, clinician, patient, at, versions }: DemoExamination, place: number): Row {
  return {
    provider_id: clinic.providerId,
    id: newId(),
    created_at: at.plus({ days: place }).toISO(),
    entry_id: entryId,
    patient_id: patient.id,
    unit_id: clinic.id,
    number: place + 1,
    author_id: clinician.id,
    author_name: clinician.name,
    author_title: clinician.title,
    examined_on: at.toFormat('yyyy-MM-dd'),
    content: versions[place]?.content,
    reason: versions[place]?.reason ?? null,
  };
}

function signatureRow(examination: DemoExamination, place: number): Row {
  const { entryId, clinic, clinician, patient, at } = examination;
  const signedAt = at.plus({ days: place, minutes: 20 });
  return {
    provider_id: clinic.providerId,
    id: newId(),
    entry_id: entryId,
    patient_id: patient.id,
    unit_id: clinic.id,
    version: place + 1,
    signed_at: signedAt.toISO(),
    signer_id: clinician.id,
    signer_name: clinician.name,
    signer_title: clinician.title,
    licence_type: clinician.licence.type,
    licence_number: clinician.licence.number,
    seal: seal(examination, place, signedAt.toJSDate()),
  };
}

/** Sealed as the journal seals, so that checking a seal works in the demo too. */
function seal(
  { entryId, clinic, clinician, patient, at, versions }: DemoExamination,
  place: number,
  signedAt: Date,
): string {
  const { id, name, title, licence } = clinician;
  return sealOf({
    entryId,
    version: place + 1,
    patientId: patient.id,
    unitId: clinic.id,
    template: 'eye-examination',
    examinedOn: at.toFormat('yyyy-MM-dd'),
    content: versions[place]?.content ?? {},
    reason: versions[place]?.reason ?? null,
    author: { id, name, title },
    signer: { id, name, title, licence },
    signedAt,
  });
}
