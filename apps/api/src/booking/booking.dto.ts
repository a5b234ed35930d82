import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsDay, IsInstant } from '../http/fields.js';
import { WordsDto } from '../http/words.dto.js';

export class WishDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  serviceId!: string;

  /** Null: anyone who gives the service. */
  @IsOptional()
  @IsUUID(undefined, { message: 'not-an-id' })
  practitionerId?: string | null;

  @IsInstant()
  startsAt!: string;
}

export class MoveDto {
  /** Null: anyone who gives the service. */
  @IsOptional()
  @IsUUID(undefined, { message: 'not-an-id' })
  practitionerId?: string | null;

  @IsInstant()
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

  @IsDay()
  from!: string;

  @Type(() => Number)
  @Max(60, { message: 'too-many' })
  @Min(1, { message: 'too-few' })
  @IsInt({ message: 'not-a-number' })
  days!: number;
}

export class CalendarQueryDto {
  @IsDay()
  date!: string;
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
