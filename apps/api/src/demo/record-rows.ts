import type { DemoExamination } from './examination-rows.js';
import type { Row } from './rows.js';
import type { DemoVisit } from './visit-rows.js';

/** Who has to do with whom: a visit gives the unit a relation to the patient, and so does what it wrote about them. */
export function recordRows(
  visits: readonly DemoVisit[],
  examinations: readonly DemoExamination[],
): Record<string, Row[]> {
  return { 'access.care_relation': [...visits.map(ofVisit), ...examinations.map(ofExamination)] };
}

function ofVisit({ id, clinic, patient, startsAt, cancelled }: DemoVisit): Row {
  return {
    provider_id: clinic.providerId,
    patient_id: patient.id,
    unit_id: clinic.id,
    source_id: id,
    why: 'visit',
    at: startsAt.toISO(),
    ended_at: cancelled ? startsAt.minus({ hours: 1 }).toISO() : null,
  };
}

function ofExamination({ entryId, clinic, patient, at }: DemoExamination): Row {
  return {
    provider_id: clinic.providerId,
    patient_id: patient.id,
    unit_id: clinic.id,
    source_id: entryId,
    why: 'documentation',
    at: at.toISO(),
    ended_at: null,
  };
}
