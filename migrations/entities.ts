import { ACCESS_ENTITIES } from '@kallelse/access';
import { AUDIT_ENTITIES } from '@kallelse/audit';
import { BOOKING_ENTITIES } from '@kallelse/booking';
import { JOURNAL_ENTITIES } from '@kallelse/journal';
import { PATIENT_ENTITIES } from '@kallelse/patient';
import { PRIVACY_ENTITIES } from '@kallelse/privacy';
import { RECALL_ENTITIES } from '@kallelse/recall';

/** Everything the database holds, library by library. */
export const ENTITIES = [
  ...PRIVACY_ENTITIES,
  ...ACCESS_ENTITIES,
  ...PATIENT_ENTITIES,
  ...BOOKING_ENTITIES,
  ...JOURNAL_ENTITIES,
  ...RECALL_ENTITIES,
  ...AUDIT_ENTITIES,
];
