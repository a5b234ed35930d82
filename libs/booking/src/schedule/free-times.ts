import { overlaps, type Span } from './spans.js';
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

/** When a visit can begin: within working hours, not in the past, with the practitioner and one room free, buffers included. */
export function freeTimes({ schedule, service, practitionerIds, days }: Wish, busy: Busy, now: Date): FreeTimes {
  const length = service.minutes * 60;
  const before = service.bufferBefore * 60;
  const after = length + service.bufferAfter * 60;
  const hasRoom = roomFinder(schedule.roomsOf(service.roomKind), busy, before, after);
  const present = now.getTime() / 1000;
  const free: FreeTimes = {};

  for (const id of practitionerIds) {
    const taken = cursor(busy.get(id) ?? []);
    const starts: number[] = (free[id] = []);
    for (const day of days) {
      for (const { from, until } of schedule.working(id, day)) {
        for (let start = from; start + length <= until; start += service.step * 60) {
          if (start > present && !taken(start - before, start + after) && hasRoom(start)) {
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

/** The same start is asked for by many practitioners; one free room is enough. */
function roomFinder(rooms: readonly string[], busy: Busy, before: number, after: number): (start: number) => boolean {
  const lists = rooms.map((room) => busy.get(room) ?? []);
  const known = new Map<number, boolean>();
  return (start) => {
    let found = known.get(start);
    if (found === undefined) {
      found = lists.some((spans) => !overlaps(spans, start - before, start + after));
      known.set(start, found);
    }
    return found;
  };
}
