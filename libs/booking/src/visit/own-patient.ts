import { context, NotFound } from '@kallelse/platform';

/** Of the patient who has signed in. */
export function ownPatient(): string {
  const { patient } = context();
  if (patient === null) {
    throw new NotFound();
  }
  return patient;
}
