import { Problem } from '@kallelse/platform';

/** Patientdatalagen 4 kap. 4 §: a guardian may not block what is documented of a child; the child itself may. */
export class GuardianMayNotBlock extends Problem {
  readonly type = 'guardian-may-not-block';
  readonly status = 403;

  constructor() {
    super('A guardian may not block a child’s record; the child has to ask for it');
  }
}
