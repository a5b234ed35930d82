import { context, Problem } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import type { FreeTime } from '../booking.problems.js';
import { busyTimes } from '../schedule/busy.js';
import { type FreeTimes, freeTimes } from '../schedule/free-times.js';
import { type Asking, daysOnOffer, giversOf, type Offer, offerFor, serviceOf, type Wish } from '../schedule/offer.js';
import { Schedules } from '../schedule/schedules.js';
import {
  dayAfter,
  daysFrom,
  type OfferedService,
  type Practising,
  type UnitSchedule,
} from '../schedule/unit-schedule.js';

export interface Search {
  readonly serviceId: string;
  readonly practitionerId: string | null;
  /** A date in the unit's zone, and how many days to look at. */
  readonly from: string;
  readonly days: number;
  readonly unitId?: string;
}

export interface FoundTimes {
  readonly zone: string;
  readonly minutes: number;
  readonly practitioners: FreeTimes;
}

export type ServiceOnOffer = Pick<OfferedService, 'id' | 'name' | 'minutes' | 'price'> & {
  readonly practitioners: readonly Practising[];
};

const DAY = 86_400;
const NEAREST = 5;

/** What the unit offers and when, for whoever is asking. */
@Injectable()
export class Availability {
  private readonly asked = new Map<string, Promise<FreeTime[]>>();

  constructor(private readonly schedules: Schedules) {}

  async services(): Promise<ServiceOnOffer[]> {
    const schedule = await this.schedules.reread();
    return onOffer(schedule).map(({ id, name, minutes, price, practitioners }) => ({
      id,
      name,
      minutes,
      price,
      practitioners: practitioners.flatMap((practitioner) => schedule.practitioner(practitioner) ?? []),
    }));
  }

  freeTimes(search: Search): Promise<FoundTimes> {
    return this.upToDate(search.unitId, async (schedule) => {
      const { version, ...found } = await this.search(schedule, search);
      if (version !== schedule.unit.version) {
        throw new OldSchedule();
      }
      return found;
    });
  }

  /** Who and where could make the wish true, if they are free. @throws TimeInThePast, OutsideOpeningHours, NotFound */
  offer(wish: Wish): Promise<Offer> {
    return this.upToDate(wish.unitId, (schedule) => offerFor(schedule, wish, context().now, asking()));
  }

  /** The database said that the schedule in memory is old. */
  async offerAgain(wish: Wish): Promise<Offer> {
    return offerFor(await this.schedules.reread(wish.unitId), wish, context().now, asking());
  }

  freshSchedule(): Promise<UnitSchedule> {
    return this.schedules.reread();
  }

  schedule(): Promise<UnitSchedule> {
    return this.schedules.current();
  }

  /** For somebody whose time was taken. In a rush everybody wants the same answer, so those who wait for it share one. */
  nearest(wish: Wish): Promise<FreeTime[]> {
    const key = [
      wish.unitId ?? context().unit,
      asking(),
      wish.serviceId,
      wish.practitionerId,
      wish.startsAt.getTime(),
    ].join();
    const underway = this.asked.get(key) ?? this.findNearest(wish).finally(() => this.asked.delete(key));
    this.asked.set(key, underway);
    return underway;
  }

  /** The free times closest to it, with the same practitioner if there are any. */
  private async findNearest(wish: Wish): Promise<FreeTime[]> {
    const { practitionerId, startsAt } = wish;
    const from = dayAfter((await this.schedules.current(wish.unitId)).dayOf(startsAt), -3);
    const { practitioners } = await this.freeTimes({ ...wish, from, days: 14 });
    const found = closest(practitioners, startsAt);
    return found.length > 0 || practitionerId === null ? found : this.findNearest({ ...wish, practitionerId: null });
  }

  /** Before anybody is told no, the schedule is read again: the one in memory may be old. */
  private async upToDate<T>(unitId: string | undefined, ask: (schedule: UnitSchedule) => T | Promise<T>): Promise<T> {
    try {
      return await ask(await this.schedules.current(unitId));
    } catch (error) {
      if (!(error instanceof Problem || error instanceof OldSchedule)) {
        throw error;
      }
      return ask(await this.schedules.reread(unitId));
    }
  }

  private async search(
    schedule: UnitSchedule,
    { serviceId, practitionerId, from, days }: Search,
  ): Promise<FoundTimes & { version: number }> {
    const { now } = context();
    const service = serviceOf(schedule, serviceId, asking());
    const practitionerIds = giversOf(service, practitionerId);
    const resources = [...practitionerIds, ...schedule.placesFor(service).flat()];
    const start = Date.parse(from) / 1000;
    // A local day begins and ends within a day of the same date in UTC.
    const { version, busy } = await busyTimes(schedule.unit.id, resources, start - DAY, start + (days + 1) * DAY);
    const wanted = daysOnOffer(schedule, service, daysFrom(from, days), now, asking());
    return {
      version,
      zone: schedule.unit.zone,
      minutes: service.minutes,
      practitioners: freeTimes({ schedule, service, practitionerIds, days: wanted }, busy, now),
    };
  }
}

/** What was asked was answered with a schedule that has changed since. */
class OldSchedule extends Error {}

const asking = (): Asking => (context().actorKind === 'staff' ? 'staff' : 'public');

function onOffer(schedule: UnitSchedule): OfferedService[] {
  const { now } = context();
  const wanted = asking() === 'staff' ? schedule.unit.services : schedule.unit.services.filter((s) => s.onWebsite);
  return wanted.filter(({ retiredOn }) => retiredOn === null || schedule.dayOf(now) < retiredOn);
}

function closest(practitioners: FreeTimes, wanted: Date): FreeTime[] {
  const second = wanted.getTime() / 1000;
  return Object.entries(practitioners)
    .flatMap(([practitionerId, starts]) => starts.map((start) => ({ practitionerId, start })))
    .sort((a, b) => Math.abs(a.start - second) - Math.abs(b.start - second))
    .slice(0, NEAREST)
    .sort((a, b) => a.start - b.start)
    .map(({ practitionerId, start }) => ({ practitionerId, startsAt: new Date(start * 1000).toISOString() }));
}
