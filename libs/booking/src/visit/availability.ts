import { context, Problem } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import type { FreeTime } from '../booking.problems.js';
import { busyTimes } from '../schedule/busy.js';
import { type FreeTimes, freeTimes } from '../schedule/free-times.js';
import { giversOf, type Offer, offerFor, serviceOf, type Wish } from '../schedule/offer.js';
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
    return schedule.unit.services.map(({ id, name, minutes, price, practitioners }) => ({
      id,
      name,
      minutes,
      price,
      practitioners: practitioners.flatMap((practitioner) => schedule.practitioner(practitioner) ?? []),
    }));
  }

  freeTimes(search: Search): Promise<FoundTimes> {
    return this.upToDate(async (schedule) => {
      const { version, ...found } = await this.search(schedule, search);
      if (version !== schedule.unit.version) {
        throw new OldSchedule();
      }
      return found;
    });
  }

  /** Who and where could make the wish true, if they are free. @throws TimeInThePast, OutsideOpeningHours, NotFound */
  offer(wish: Wish): Promise<Offer> {
    return this.upToDate((schedule) => offerFor(schedule, wish, context().now));
  }

  /** The database said that the schedule in memory is old. */
  async offerAgain(wish: Wish): Promise<Offer> {
    return offerFor(await this.schedules.reread(), wish, context().now);
  }

  freshSchedule(): Promise<UnitSchedule> {
    return this.schedules.reread();
  }

  schedule(): Promise<UnitSchedule> {
    return this.schedules.current();
  }

  /** For somebody whose time was taken. In a rush everybody wants the same answer, so those who wait for it share one. */
  nearest(wish: Wish): Promise<FreeTime[]> {
    const key = [context().unit, wish.serviceId, wish.practitionerId, wish.startsAt.getTime()].join();
    const underway = this.asked.get(key) ?? this.findNearest(wish).finally(() => this.asked.delete(key));
    this.asked.set(key, underway);
    return underway;
  }

  /** The free times closest to it, with the same practitioner if there are any. */
  private async findNearest({ serviceId, practitionerId, startsAt }: Wish): Promise<FreeTime[]> {
    const from = dayAfter((await this.schedules.current()).dayOf(startsAt), -3);
    const { practitioners } = await this.freeTimes({ serviceId, practitionerId, from, days: 14 });
    const found = closest(practitioners, startsAt);
    return found.length > 0 || practitionerId === null
      ? found
      : this.findNearest({ serviceId, practitionerId: null, startsAt });
  }

  /** Before anybody is told no, the schedule is read again: the one in memory may be old. */
  private async upToDate<T>(ask: (schedule: UnitSchedule) => T | Promise<T>): Promise<T> {
    try {
      return await ask(await this.schedules.current());
    } catch (error) {
      if (!(error instanceof Problem || error instanceof OldSchedule)) {
        throw error;
      }
      return ask(await this.schedules.reread());
    }
  }

  private async search(
    schedule: UnitSchedule,
    { serviceId, practitionerId, from, days }: Search,
  ): Promise<FoundTimes & { version: number }> {
    const service = serviceOf(schedule, serviceId);
    const practitionerIds = giversOf(service, practitionerId);
    const resources = [...practitionerIds, ...schedule.roomsOf(service.roomKind)];
    const start = Date.parse(from) / 1000;
    // A local day begins and ends within a day of the same date in UTC.
    const { version, busy } = await busyTimes(schedule.unit.id, resources, start - DAY, start + (days + 1) * DAY);
    const wanted = { schedule, service, practitionerIds, days: daysFrom(from, days) };
    return {
      version,
      zone: schedule.unit.zone,
      minutes: service.minutes,
      practitioners: freeTimes(wanted, busy, context().now),
    };
  }
}

/** What was asked was answered with a schedule that has changed since. */
class OldSchedule extends Error {}

function closest(practitioners: FreeTimes, wanted: Date): FreeTime[] {
  const second = wanted.getTime() / 1000;
  return Object.entries(practitioners)
    .flatMap(([practitionerId, starts]) => starts.map((start) => ({ practitionerId, start })))
    .sort((a, b) => Math.abs(a.start - second) - Math.abs(b.start - second))
    .slice(0, NEAREST)
    .sort((a, b) => a.start - b.start)
    .map(({ practitionerId, start }) => ({ practitionerId, startsAt: new Date(start * 1000).toISOString() }));
}
