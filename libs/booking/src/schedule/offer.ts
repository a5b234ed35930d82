import { NotFound } from '@kallelse/platform';
import { OutsideOpeningHours, TimeInThePast } from '../booking.problems.js';
import { overlaps } from './spans.js';
import type { OfferedService, UnitSchedule } from './unit-schedule.js';

/** What somebody wants. Without a practitioner, anyone who gives the service will do. */
export interface Wish {
  readonly serviceId: string;
  readonly practitionerId: string | null;
  readonly startsAt: Date;
  /** Where, if not at the unit of whoever asks: a patient moves her own. */
  readonly unitId?: string;
}

/** To whom something is offered: whoever does not work here sees what is on the website, as far ahead as it is published. */
export type Asking = 'staff' | 'public';

/** Who and where could make the wish true, if they are free. */
export interface Offer {
  readonly schedule: UnitSchedule;
  readonly service: OfferedService;
  readonly practitionerIds: readonly string[];
  readonly roomIds: readonly string[];
}

/** @throws NotFound for what the unit does not offer, TimeInThePast, OutsideOpeningHours. */
export function offerFor(
  schedule: UnitSchedule,
  { serviceId, practitionerId, startsAt }: Wish,
  now: Date,
  asking: Asking,
): Offer {
  const service = serviceOf(schedule, serviceId, asking);
  const givers = giversOf(service, practitionerId);
  if (startsAt <= now) {
    throw new TimeInThePast();
  }
  const [day] = daysOnOffer(schedule, service, [schedule.dayOf(startsAt)], now, asking);
  const practitionerIds = day ? givers.filter((id) => canBegin(schedule, service, id, day, startsAt)) : [];
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

export function serviceOf(schedule: UnitSchedule, id: string, asking: Asking): OfferedService {
  const service = schedule.service(id);
  if (!service || (asking === 'public' && !service.onWebsite)) {
    throw new NotFound();
  }
  return service;
}

/** Of these days those on which the service is given at all, and published for whoever asks. */
export function daysOnOffer(
  schedule: UnitSchedule,
  { retiredOn }: OfferedService,
  days: readonly string[],
  now: Date,
  asking: Asking,
): string[] {
  const last = asking === 'public' ? schedule.lastPublished(now) : null;
  return days.filter((day) => (retiredOn === null || day < retiredOn) && (last === null || day <= last));
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
function canBegin(schedule: UnitSchedule, service: OfferedService, id: string, day: string, startsAt: Date): boolean {
  const { step, bufferBefore, bufferAfter } = service;
  const start = startsAt.getTime() / 1000;
  const end = start + schedule.minutesOf(service, id) * 60;
  const fits = schedule
    .working(id, day)
    .some(({ from, until }) => start >= from && end <= until && (start - from) % (step * 60) === 0);
  return fits && !overlaps(schedule.away(id), start - bufferBefore * 60, end + bufferAfter * 60);
}

/** "Any" begins with another practitioner each quarter, so that the first in the alphabet does not get every visit. */
function inTurn(ids: readonly string[], startsAt: Date): readonly string[] {
  const first = Math.floor(startsAt.getTime() / 900_000) % ids.length;
  return [...ids.slice(first), ...ids.slice(0, first)];
}
