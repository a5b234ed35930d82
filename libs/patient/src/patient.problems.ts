import { Problem, type FieldProblem } from '@kallelse/platform';
import type { Reading } from './personnummer.reading.js';

type Refused = Extract<Reading<never>, { ok: false }>;

/** The number cannot be used as written; the code says what the person can do about it. */
export class NotAPersonnummer extends Problem {
  readonly type = 'invalid-request';
  readonly status = 400;

  constructor(field: string, { code, birthYears }: Refused) {
    const problem: FieldProblem & { birthYears?: number[] } = { field, code, ...(birthYears && { birthYears }) };
    super('Something in the request has to be changed', {}, [problem]);
  }
}

/** Two patients with one number would be two journals for one person. Patientdatalagen 3 kap. 1 §. */
export class PatientAlreadyRegistered extends Problem {
  readonly type = 'patient-already-registered';
  readonly status = 409;

  constructor() {
    super('Somebody is registered with this number; search for the number instead');
  }
}

/** Offentlighets- och sekretesslagen 22 kap. 1 §: who it is is shown to whoever may open the card and says why. */
export class IdentityProtected extends Problem {
  readonly type = 'identity-protected';
  readonly status = 403;

  constructor() {
    super('This person has protected identity; open the card and say why first');
  }
}
