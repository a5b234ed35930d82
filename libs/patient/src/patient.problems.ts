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

/** Patientdatalagen 3 kap. 1 §: one journal for one person. Which of the two cards is right is for somebody to decide. */
export class NumberOfAnother extends Problem {
  readonly type = 'number-of-another';
  readonly status = 409;

  constructor() {
    super('Another patient here has this number; search for it, and book the visit for that patient');
  }
}

/** Who was identified under one number is not moved to another in passing. */
export class NumberDiffers extends Problem {
  readonly type = 'number-differs';
  readonly status = 409;

  constructor() {
    super('This patient has been identified under another number');
  }
}

/** Meant as a reserve number, but its last two digits say that it was mistyped. */
export class NotAReserveNumber extends Problem {
  readonly type = 'invalid-request';
  readonly status = 400;

  constructor(field: string) {
    super('Something in the request has to be changed', {}, [{ field, code: 'not-a-reserve-number' }]);
  }
}

/** AO-10, HSLF-FS 2016:40: care is given to, and written about, somebody who has shown who she is. */
export class IdentityNeeded extends Problem {
  readonly type = 'identity-needed';
  readonly status = 409;

  constructor() {
    super('Nobody has seen who this is; identify the patient first');
  }
}
