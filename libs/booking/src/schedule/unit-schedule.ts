import type { ProviderFacts } from '@kallelse/privacy';
import { DateTime } from 'luxon';
import { type Eves, redDay, type Words } from './red-days.js';
import { joined, type Span, without } from './spans.js';

export interface OfferedService {
  readonly id: string;
  readonly name: Words;
  readonly price: Words | null;
  readonly minutes: number;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  /** Visits begin at the opening and every so many minutes after it. */
  readonly step: number;
  readonly roomKind: string;
  /** One free device of each kind is needed besides the room. */
  readonly deviceKinds: readonly string[];
  /** Ids of those who give it, in the order they are shown. */
  readonly practitioners: readonly string[];
  /** Minutes of those who take longer or shorter than the service says. */
  readonly ownMinutes: Readonly<Record<string, number>>;
  /** Whether it can be booked by somebody who does not work here. */
  readonly onWebsite: boolean;
  /** The first day without it. */
  readonly retiredOn: string | null;
}

export interface Practising {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

export interface ScheduleRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly zone: string;
  readonly version: number;
  /** Whose notice is shown. */
  readonly provider: ProviderFacts & { readonly policy: string };
  readonly services: readonly OfferedService[];
  readonly practitioners: readonly Practising[];
  /** The first day without somebody whose employment ends; it is in no answer. */
  readonly leaving: readonly { practitionerId: string; day: string }[];
  readonly rooms: readonly { id: string; name: string; kind: string }[];
  readonly devices: readonly { id: string; kind: string }[];
  /** When somebody is away, in seconds since 1970; those that are over are left out. */
  readonly absences: readonly { practitionerId: string; from: number; until: number }[];
  /** How far ahead times are published, and which eves are kept. */
  readonly rules: Eves & { readonly horizonDays: number };
  /** Times of day as PostgreSQL writes them: 09:00:00. */
  readonly hours: readonly { practitionerId: string | null; weekday: number; opens: string; closes: string }[];
  readonly exceptions: readonly { day: string; opens: string | null; closes: string | null; reason: Words }[];
}

interface Hours {
  readonly opens: string;
  readonly closes: string;
}

/** Days times practitioners; whoever leafs through centuries does not fill the memory. */
const MOST_DAYS_KEPT = 10_000;

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** What one unit offers and when, as it was at one version. Times of day become instants here and nowhere else. */
export class UnitSchedule {
  private readonly spans = new Map<string, readonly Span[]>();

  constructor(readonly unit: ScheduleRow) {}

  service(id: string): OfferedService | undefined {
    return this.unit.services.find((service) => service.id === id);
  }

  practitioner(id: string): Practising | undefined {
    return this.unit.practitioners.find((practitioner) => practitioner.id === id);
  }

  roomsOf(kind: string): readonly string[] {
    return this.unit.rooms.filter((room) => room.kind === kind).map(({ id }) => id);
  }

  /** Everything besides the practitioner that a visit takes up: one of each list has to be free. */
  placesFor({ roomKind, deviceKinds }: OfferedService): readonly (readonly string[])[] {
    const devicesOf = (kind: string): string[] =>
      this.unit.devices.filter((device) => device.kind === kind).map(({ id }) => id);
    return [this.roomsOf(roomKind), ...deviceKinds.map(devicesOf)];
  }

  minutesOf({ minutes, ownMinutes }: OfferedService, practitionerId: string): number {
    return ownMinutes[practitionerId] ?? minutes;
  }

  /** Absences that have been written down, whichever day they fall on. */
  away(practitionerId: string): readonly Span[] {
    return this.cached(`${practitionerId} away`, () =>
      joined(this.unit.absences.filter((absence) => absence.practitionerId === practitionerId)),
    );
  }

  closedBecause(day: string): Words | null {
    const exception = this.exceptionOn(day);
    if (exception) {
      return exception.opens === null ? exception.reason : null;
    }
    return redDay(day, this.unit.rules);
  }

  open(day: string): readonly Span[] {
    return this.cached(day, () => this.spansOf(day, this.openHours(day)));
  }

  /** When the practitioner sees patients at this unit: all open hours, unless the week says which. */
  working(practitionerId: string, day: string): readonly Span[] {
    return this.cached(`${day} ${practitionerId}`, () => this.spansOf(day, this.workingHours(practitionerId, day)));
  }

  /** Working hours without the hours of absence: what the calendar shows. The grid of starts stays that of the working hours. */
  present(practitionerId: string, day: string): readonly Span[] {
    return without(this.working(practitionerId, day), this.away(practitionerId));
  }

  /** The last day whose times are published. */
  lastPublished(now: Date): string {
    return dayAfter(this.dayOf(now), this.unit.rules.horizonDays);
  }

  /** The date on the clinic's wall. Asked for every booking, so it looks the midnights up instead of computing with zones. */
  dayOf(instant: Date): string {
    const day = instant.toISOString().slice(0, 10);
    const second = instant.getTime() / 1000;
    if (second < this.midnight(day)) {
      return dayAfter(day, -1);
    }
    return second < this.midnight(dayAfter(day, 1)) ? day : dayAfter(day, 1);
  }

  private midnight(day: string): number {
    const whole = this.cached(`${day} 00:00`, () => this.spansOf(day, [{ opens: '00:00:00', closes: '00:00:00' }]));
    return (whole[0] as Span).from;
  }

  private workingHours(practitionerId: string, day: string): Hours[] {
    if (this.unit.leaving.some((leaver) => leaver.practitionerId === practitionerId && leaver.day <= day)) {
      return [];
    }
    const open = this.openHours(day);
    const own = this.unit.hours.filter((hours) => hours.practitionerId === practitionerId);
    if (own.length === 0) {
      return open;
    }
    const today = own.filter(({ weekday }) => weekday === isoWeekday(day));
    return open.flatMap((hours) =>
      today.map((work) => overlap(hours, work)).filter(({ opens, closes }) => opens < closes),
    );
  }

  private openHours(day: string): Hours[] {
    const exception = this.exceptionOn(day);
    if (exception) {
      return exception.opens && exception.closes ? [{ opens: exception.opens, closes: exception.closes }] : [];
    }
    if (redDay(day, this.unit.rules)) {
      return [];
    }
    return this.unit.hours.filter(
      ({ practitionerId, weekday }) => practitionerId === null && weekday === isoWeekday(day),
    );
  }

  private exceptionOn(date: string): ScheduleRow['exceptions'][number] | undefined {
    return this.unit.exceptions.find(({ day }) => day === date);
  }

  /** 09:00 is 09:00 on the wall whatever the clocks did that night. */
  private spansOf(day: string, hours: readonly Hours[]): readonly Span[] {
    const instant = (time: string): number => DateTime.fromISO(`${day}T${time}`, { zone: this.unit.zone }).toSeconds();
    return joined(hours.map(({ opens, closes }) => ({ from: instant(opens), until: instant(closes) })));
  }

  private cached(key: string, make: () => readonly Span[]): readonly Span[] {
    const known = this.spans.get(key);
    if (known) {
      return known;
    }
    if (this.spans.size >= MOST_DAYS_KEPT) {
      this.spans.clear();
    }
    const made = make();
    this.spans.set(key, made);
    return made;
  }
}

function overlap(a: Hours, b: Hours): Hours {
  return { opens: later(a.opens, b.opens), closes: earlier(a.closes, b.closes) };
}

function isoWeekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** The dates of `count` days, beginning with this one. */
export function daysFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => dayAfter(day, i));
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
