import { Transform } from 'class-transformer';
import { IsEmail, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { VisitPractitionerDto, WordsDto } from './booking.dto.js';

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

export class ReleaseHoldDto {
  @IsString({ message: 'required' })
  @MaxLength(100, { message: 'too-long' })
  hold!: string;
}

export class ConfirmHoldDto extends ReleaseHoldDto {
  @trimmed
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(100, { message: 'too-long' })
  firstName!: string;

  @trimmed
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(100, { message: 'too-long' })
  lastName!: string;

  @trimmed
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @IsEmail({}, { message: 'not-an-email' })
  @MaxLength(254, { message: 'too-long' })
  email!: string;

  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(40, { message: 'not-a-personnummer' })
  personnummer!: string;

  /** Of the notice that was shown. */
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(100, { message: 'notice-outdated' })
  noticeVersion!: string;
}

export class HeldTimeDto {
  /** Shown to nobody else: whoever has it can confirm. */
  hold!: string;
  practitioner!: VisitPractitionerDto;
  startsAt!: Date;
  endsAt!: Date;
  expiresAt!: Date;
}

export class UnitAddressDto {
  name!: string;
  address!: string;
  phone!: string;
}

export class PractitionerNameDto {
  name!: string;
}

/** The same answer whoever is booked for. */
export class ConfirmedDto {
  reference!: string;
  unit!: UnitAddressDto;
  service!: WordsDto;
  practitioner!: PractitionerNameDto;
  startsAt!: Date;
  endsAt!: Date;
}
