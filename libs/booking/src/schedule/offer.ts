import { NotFound } from '@kallelse/platform';
import { OutsideOpeningHours, TimeInThePast } from '../booking.problems.js';
import type { Span } from './spans.js';
import type { OfferedService, UnitSchedule } from './unit-schedule.js';

/** What somebody wants. Without a practitioner, anyone who gives the service will do. */
export interface Wish {
  readonly serviceId: string;
  readonly practitionerId: string | null;
  readonly startsAt: Date;
}

/** Who and where could make the wish true, if they are free. */
export interface Offer {
  readonly schedule: UnitSchedule;
  readonly service: OfferedService;
  readonly practitionerIds: readonly string[];
  readonly roomIds: readonly string[];
}

/** @throws NotFound for what the unit does not offer, TimeInThePast, OutsideOpeningHours. */
export function offerFor(schedule: UnitSchedule, { serviceId, practitionerId, startsAt }: Wish, now: Date): Offer {
  const service = serviceOf(schedule, serviceId);
  const givers = giversOf(service, practitionerId);
  if (startsAt <= now) {
    throw new TimeInThePast();
  }
  const day = schedule.dayOf(startsAt);
  const practitionerIds = givers.filter((id) => canBegin(service, schedule.working(id, day), startsAt));
  if (practitionerIds.length === 0) {
    throw new OutsideOpeningHours();
  }
  return {
    schedule,
    service,
    practitionerIds: inTurn(practitionerIds, startsAt),
    roomIds: schedule.roomsOf(service.roomKind),
  };
}

export function serviceOf(schedule: UnitSchedule, id: string): OfferedService {
  const service = schedule.service(id);
  if (!service) {
    throw new NotFound();
  }
  return service;
}

export function giversOf({ practitioners }: OfferedService, practitionerId: string | null): readonly string[] {
  if (practitionerId === null) {
    return practitioners;
  }
  if (!practitioners.includes(practitionerId)) {
    throw new NotFound();
  }
  return [practitionerId];
}

/** On the same grid that free times are offered on, so that no gap is left that nobody can use. */
function canBegin({ minutes, step }: OfferedService, working: readonly Span[], startsAt: Date): boolean {
  const start = startsAt.getTime() / 1000;
  return working.some(
    ({ from, until }) => start >= from && start + minutes * 60 <= until && (start - from) % (step * 60) === 0,
  );
}

/** "Any" begins with another practitioner each quarter, so that the first in the alphabet does not get every visit. */
function inTurn(ids: readonly string[], startsAt: Date): readonly string[] {
  const first = Math.floor(startsAt.getTime() / 900_000) % ids.length;
  return [...ids.slice(first), ...ids.slice(0, first)];
}
