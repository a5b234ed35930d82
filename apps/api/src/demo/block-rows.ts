import { newId } from '@kallelse/platform';
import type { DateTime } from 'luxon';
import type { ProviderRows } from './clinic-rows.js';
import type { DemoPatient } from './patient-rows.js';
import { DEMO_BLOCKING } from './people.js';
import type { Row } from './rows.js';

/** One patient keeps what one unit wrote from the others; she asked for it herself, signed in. */
export function blockRows(
  { id, clinics }: ProviderRows,
  patients: readonly DemoPatient[],
  now: DateTime,
): Record<string, Row[]> {
  const patient = patients.find(({ digits }) => digits === DEMO_BLOCKING);
  const clinic = clinics.at(-1);
  if (!patient || !clinic) {
    return {};
  }
  const from = now.minus({ days: 20 }).toISO();
  return {
    'access.block': [{ provider_id: id, id: newId(), patient_id: patient.id, unit_id: clinic.id, from_at: from }],
  };
}
