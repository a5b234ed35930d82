import { WordsDto } from '../http/words.dto.js';

export class WeekSpanDto {
  weekday!: number;
  opens!: string;
  closes!: string;
}

export class GivenServiceDto {
  serviceId!: string;
  minutes!: number | null;
}

export class PractitionerSetUpDto {
  id!: string;
  name!: string;
  title!: string;
  leavesOn!: string | null;
  services!: GivenServiceDto[];
  hours!: WeekSpanDto[];
}

export class ServiceSetUpDto {
  id!: string;
  name!: WordsDto;
  price!: WordsDto | null;
  minutes!: number;
  bufferBefore!: number;
  bufferAfter!: number;
  step!: number;
  roomKind!: string;
  deviceKinds!: string[];
  onWebsite!: boolean;
  capacity!: number;
  cancellationRule!: 'any-time' | 'hours-before' | 'previous-working-day';
  cancellationHours!: number | null;
  fee!: WordsDto | null;
  /** Why whoever books is asked for citizenship; null: nobody is. */
  citizenship!: WordsDto | null;
  retiredOn!: string | null;
}

export class FurnitureSetUpDto {
  id!: string;
  name!: string;
  kind!: string;
}

export class UnitRulesDto {
  horizonDays!: number;
  christmasEve!: boolean;
  midsummerEve!: boolean;
  newYearsEve!: boolean;
}

export class DayExceptionDto {
  day!: string;
  opens!: string | null;
  closes!: string | null;
  reason!: WordsDto;
}

export class VisitInsideDto {
  bookingId!: string;
  startsAt!: string;
  service!: WordsDto;
}

export class AbsenceDto {
  id!: string;
  practitionerId!: string;
  startsAt!: string;
  endsAt!: string;
  kind!: 'leave' | 'sick' | 'meeting' | 'other';
  /** Booked before it was known; they stay booked until somebody moves them. */
  visits!: VisitInsideDto[];
}

export class RedDayDto {
  day!: string;
  reason!: WordsDto;
  /** The rule that decides, where custom and not law has closed it. */
  eve!: 'christmasEve' | 'midsummerEve' | 'newYearsEve' | null;
}

export class SetUpDto {
  today!: string;
  zone!: string;
  rules!: UnitRulesDto;
  hours!: WeekSpanDto[];
  practitioners!: PractitionerSetUpDto[];
  services!: ServiceSetUpDto[];
  rooms!: FurnitureSetUpDto[];
  devices!: FurnitureSetUpDto[];
  exceptions!: DayExceptionDto[];
  absences!: AbsenceDto[];
  redDays!: RedDayDto[];
}
