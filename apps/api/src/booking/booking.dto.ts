import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

/** An instant with its offset: a time of day alone would mean two things in the night the clocks change. */
const INSTANT = /^20\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

export class WishDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  serviceId!: string;

  /** Null: anyone who gives the service. */
  @IsOptional()
  @IsUUID(undefined, { message: 'not-an-id' })
  practitionerId?: string | null;

  @Matches(INSTANT, { message: 'not-an-instant' })
  @IsISO8601({ strict: true }, { message: 'not-an-instant' })
  startsAt!: string;
}

export class CreateBookingDto extends WishDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  patientId!: string;
}

export class FreeTimesQueryDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  serviceId!: string;

  @IsOptional()
  @IsUUID(undefined, { message: 'not-an-id' })
  practitionerId?: string;

  @Matches(/^20\d\d-\d\d-\d\d$/, { message: 'not-a-date' })
  @IsISO8601({ strict: true }, { message: 'not-a-date' })
  from!: string;

  @Type(() => Number)
  @Max(60, { message: 'too-many' })
  @Min(1, { message: 'too-few' })
  @IsInt({ message: 'not-a-number' })
  days!: number;
}

export class CalendarQueryDto {
  @Matches(/^20\d\d-\d\d-\d\d$/, { message: 'not-a-date' })
  @IsISO8601({ strict: true }, { message: 'not-a-date' })
  date!: string;
}

export class WordsDto {
  sv!: string;
  en!: string;
}

export class PractitionerDto {
  id!: string;
  name!: string;
  title!: string;
}

export class ServiceDto {
  id!: string;
  name!: WordsDto;
  minutes!: number;
  price!: WordsDto | null;
  practitioners!: PractitionerDto[];
}

export class FreeTimesDto {
  zone!: string;
  minutes!: number;
  /** Each practitioner's free starts, in seconds since 1970. */
  practitioners!: Record<string, number[]>;
}

export class VisitUnitDto {
  id!: string;
  name!: string;
  address!: string;
  phone!: string;
}

export class VisitPractitionerDto {
  id!: string;
  name!: string;
}

/** What a patient sees of a booking. */
export class OwnVisitDto {
  state!: string;
  unit!: VisitUnitDto;
  service!: WordsDto;
  practitioner!: VisitPractitionerDto;
  startsAt!: Date;
  endsAt!: Date;
  cancellable!: boolean;
}

export class OwnBookingDto extends OwnVisitDto {
  id!: string;
}

export class BookingDto extends OwnBookingDto {
  reference!: string;
  channel!: string;
  patientId!: string;
}
