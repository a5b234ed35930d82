import { ACCESS_ENTITIES } from '@kallelse/access';
import { PRIVACY_ENTITIES } from '@kallelse/privacy';

/** Everything the database holds, library by library. */
export const ENTITIES = [...PRIVACY_ENTITIES, ...ACCESS_ENTITIES];
