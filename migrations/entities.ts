import { ACCESS_ENTITIES } from '@kallelse/access';

/** Everything the database holds, library by library. */
export const ENTITIES = [...ACCESS_ENTITIES];
