import type { Words } from '../schedule/red-days.js';
import type { Eve } from './eves.js';

/** A span of the week. 1 is Monday; times of day on the clinic's wall: 09:00. */
export interface WeekSpan {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

export type CancellationRule = 'any-time' | 'hours-before' | 'previous-working-day';

/** What a clinic decides of a service. */
export interface ServiceTerms {
  readonly name: Words;
  readonly price: Words | null;
  readonly minutes: number;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  readonly step: number;
  readonly roomKind: string;
  readonly deviceKinds: readonly string[];
  readonly onWebsite: boolean;
  readonly capacity: number;
  readonly cancellationRule: CancellationRule;
  readonly cancellationHours: number | null;
  /** What a late cancellation or a missed visit costs. */
  readonly fee: Words | null;
  /** Why whoever books is asked for citizenship; null: nobody is (HK-06). */
  readonly citizenship: Words | null;
}

export interface ServiceSetUp extends ServiceTerms {
  readonly id: string;
  readonly retiredOn: string | null;
}

export interface GivenService {
  readonly serviceId: string;
  /** Where this practitioner takes longer or shorter than the service says. */
  readonly minutes: number | null;
}

export interface PractitionerSetUp {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly leavesOn: string | null;
  readonly services: readonly GivenService[];
  /** None: all hours that the unit is open. */
  readonly hours: readonly WeekSpan[];
}

/** A room or a device: its name, and what it is for. */
export interface Furniture {
  readonly name: string;
  readonly kind: string;
}

export interface FurnitureSetUp extends Furniture {
  readonly id: string;
}

export interface UnitRulesSetUp extends Readonly<Record<Eve, boolean>> {
  readonly horizonDays: number;
}

export interface DayException {
  readonly day: string;
  /** Null: closed all day. */
  readonly opens: string | null;
  readonly closes: string | null;
  readonly reason: Words;
}

export const ABSENCE_KINDS = ['leave', 'sick', 'meeting', 'other'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export interface NewAbsence {
  readonly practitionerId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly kind: AbsenceKind;
}

/** A visit booked before the absence was known; whose it is stands in the calendar. */
export interface VisitInside {
  readonly bookingId: string;
  readonly startsAt: string;
  readonly service: Words;
}

export interface AbsenceSetUp {
  readonly id: string;
  readonly practitionerId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: AbsenceKind;
  readonly visits: readonly VisitInside[];
}

export interface RedDay {
  readonly day: string;
  readonly reason: Words;
  /** The rule that decides, where custom and not law has closed it. */
  readonly eve: Eve | null;
}

/** Everything that decides which times one unit offers. */
export interface SetUp {
  readonly today: string;
  readonly zone: string;
  readonly rules: UnitRulesSetUp;
  readonly hours: readonly WeekSpan[];
  readonly practitioners: readonly PractitionerSetUp[];
  readonly services: readonly ServiceSetUp[];
  readonly rooms: readonly FurnitureSetUp[];
  readonly devices: readonly FurnitureSetUp[];
  readonly exceptions: readonly DayException[];
  readonly absences: readonly AbsenceSetUp[];
  readonly redDays: readonly RedDay[];
}
