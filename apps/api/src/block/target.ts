import type { BlockTarget } from '@kallelse/access';
import { InvalidRequest } from '@kallelse/platform';
import type { BlockTargetDto } from './block.dto.js';

/** @throws InvalidRequest unless it is one of the two. */
export function targetOf({ unitId = null, process = null }: BlockTargetDto): BlockTarget {
  if ((unitId === null) === (process === null)) {
    throw new InvalidRequest([{ field: 'unitId', code: 'unit-or-process' }]);
  }
  return { unitId, process };
}
