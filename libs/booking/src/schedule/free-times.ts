import { joined, overlaps, type Span } from './spans.js';
import type { OfferedService, UnitSchedule } from './unit-schedule.js';

/** Taken spans of each resource, each list in order and without overlaps (`joined`). */
export type Busy = ReadonlyMap<string, readonly Span[]>;

/** Epoch seconds at which a visit may begin, per practitioner. */
export type FreeTimes = Record<string, number[]>;

export interface Wish {
  readonly schedule: UnitSchedule;
  readonly service: OfferedService;
  readonly practitionerIds: readonly string[];
  readonly days: readonly string[];
}

/** When a visit can begin: within working hours, not in the past, with the practitioner, one room and the devices free, buffers included. */
export function freeTimes({ schedule, service, practitionerIds, days }: Wish, busy: Busy, now: Date): FreeTimes {
  const before = service.bufferBefore * 60;
  const hasPlace = placeFinders(schedule.placesFor(service), busy, before);
  const present = now.getTime() / 1000;
  const free: FreeTimes = {};

  for (const id of practitionerIds) {
    const length = schedule.minutesOf(service, id) * 60;
    const after = length + service.bufferAfter * 60;
    const placeFree = hasPlace(after);
    const taken = cursor(notToBeHad(busy.get(id) ?? [], schedule.away(id)));
    const starts: number[] = (free[id] = []);
    for (const day of days) {
      for (const { from, until } of schedule.working(id, day)) {
        for (let start = from; start + length <= until; start += service.step * 60) {
          if (start > present && !taken(start - before, start + after) && placeFree(start)) {
            starts.push(start);
          }
        }
      }
    }
  }
  return free;
}

/** Asked with times that only grow, so it walks the list once. */
function cursor(spans: readonly Span[]): (from: number, until: number) => boolean {
  let place = 0;
  let next = spans[0];
  return (from, until) => {
    while (next !== undefined && next.until <= from) {
      next = spans[++place];
    }
    return next !== undefined && next.from < until;
  };
}

/** Whoever is away sees nobody, and does not clear up after a visit either. */
function notToBeHad(taken: readonly Span[], away: readonly Span[]): readonly Span[] {
  return away.length === 0 ? taken : joined([...taken, ...away]);
}

type PlaceFree = (start: number) => boolean;

/** The same start is asked for by many practitioners, most of whom take the same time; one free place of each list is enough. */
function placeFinders(
  places: readonly (readonly string[])[],
  busy: Busy,
  before: number,
): (after: number) => PlaceFree {
  const finders = new Map<number, PlaceFree>();
  return (after) => {
    const finder = finders.get(after) ?? placeFinder(places, busy, before, after);
    finders.set(after, finder);
    return finder;
  };
}

function placeFinder(places: readonly (readonly string[])[], busy: Busy, before: number, after: number): PlaceFree {
  const lists = places.map((kind) => kind.map((id) => busy.get(id) ?? []));
  const known = new Map<number, boolean>();
  return (start) => {
    let found = known.get(start);
    if (found === undefined) {
      found = lists.every((kind) => kind.some((spans) => !overlaps(spans, start - before, start + after)));
      known.set(start, found);
    }
    return found;
  };
}
