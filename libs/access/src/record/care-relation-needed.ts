import { Problem } from '@kallelse/platform';

/** Patientdatalagen 4 kap. 1 §: whoever does not take part in the care says why the record is needed, or does not read it. */
export class CareRelationNeeded extends Problem {
  readonly type = 'care-relation-needed';
  readonly status = 403;

  constructor() {
    super('Say why you need this record');
  }
}
