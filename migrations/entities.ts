import { ACCESS_ENTITIES } from '@kallelse/access';
import { JOURNAL_ENTITIES } from '@kallelse/journal';
import { PATIENT_ENTITIES } from '@kallelse/patient';
import { PRIVACY_ENTITIES } from '@kallelse/privacy';

/** Everything the database holds, library by library. */
export const ENTITIES = [...PRIVACY_ENTITIES, ...ACCESS_ENTITIES, ...PATIENT_ENTITIES, ...JOURNAL_ENTITIES];
