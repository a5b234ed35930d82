import { IsEmail, IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { Trimmed } from '../http/fields.js';
import { WordsDto } from '../http/words.dto.js';
import { VisitPractitionerDto } from './booking.dto.js';

/** Any script there is, but no line breaks and no characters that nobody sees. */
const PRINTABLE = /^\P{Cc}*$/u;

/** Of the decorators of a field the lowest is asked first. */
export class ReleaseHoldDto {
  @MaxLength(100, { message: 'too-long' })
  @IsString({ message: 'required' })
  hold!: string;
}

export class ConfirmHoldDto extends ReleaseHoldDto {
  @Trimmed()
  @Matches(PRINTABLE, { message: 'not-a-name' })
  @MaxLength(100, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  firstName!: string;

  @Trimmed()
  @Matches(PRINTABLE, { message: 'not-a-name' })
  @MaxLength(100, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  lastName!: string;

  @Trimmed()
  @MaxLength(254, { message: 'too-long' })
  @IsEmail({}, { message: 'not-an-email' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  email!: string;

  @MaxLength(40, { message: 'not-a-personnummer' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  personnummer!: string;

  /** Of the notice that was shown. */
  @MaxLength(100, { message: 'notice-outdated' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
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
