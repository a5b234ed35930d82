import type { NewTime, Search, Wish } from '@kallelse/booking';
import type { FreeTimesQueryDto, MoveDto, WishDto } from './booking.dto.js';

export function wishOf({ serviceId, practitionerId, startsAt }: WishDto): Wish {
  return { serviceId, practitionerId: practitionerId ?? null, startsAt: new Date(startsAt) };
}

export function searchOf({ serviceId, practitionerId, from, days }: FreeTimesQueryDto): Search {
  return { serviceId, practitionerId: practitionerId ?? null, from, days };
}

export function newTimeOf({ practitionerId, startsAt }: MoveDto): NewTime {
  return { practitionerId: practitionerId ?? null, startsAt: new Date(startsAt) };
}
