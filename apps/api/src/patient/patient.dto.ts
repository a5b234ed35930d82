import { HOW_IDENTIFIED, type HowIdentified, PROTECTION_GRADES, type ProtectionGrade } from '@kallelse/patient';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { IsDay, Trimmed } from '../http/fields.js';

class PersonnummerDto {
  /** In any of the ways people write it; a body field, because a personnummer never stands in an address. */
  @IsString({ message: 'required' })
  @MaxLength(40, { message: 'not-a-personnummer' })
  personnummer!: string;
}

export class SearchPatientDto extends PersonnummerDto {
  /** Why so many, when that was asked. */
  @IsOptional()
  @Trimmed()
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(200, { message: 'too-long' })
  reason?: string;
}

class NumberOrNoneDto {
  /** True: somebody without a Swedish number, who gets one of the provider's own reserve series. */
  @IsOptional()
  @IsBoolean({ message: 'required' })
  withoutNumber?: boolean;

  /** Left out with `withoutNumber`. */
  @ValidateIf(({ withoutNumber }: NumberOrNoneDto) => withoutNumber !== true)
  @IsString({ message: 'required' })
  @MaxLength(40, { message: 'not-a-personnummer' })
  personnummer!: string;
}

export class IdentifyPatientDto extends NumberOrNoneDto {
  @IsIn(HOW_IDENTIFIED, { message: 'required' })
  how!: HowIdentified;
}

export class RegisterPatientDto extends NumberOrNoneDto {
  /** How identity was shown. Left out: it was not, and no encounter starts before it is. */
  @IsOptional()
  @IsIn(HOW_IDENTIFIED, { message: 'required' })
  identifiedBy?: HowIdentified;

  /** Of somebody without a Swedish number. */
  @IsOptional()
  @IsDay()
  birthDate?: string;

  @Trimmed()
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(100, { message: 'too-long' })
  givenName!: string;

  @Trimmed()
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(100, { message: 'too-long' })
  familyName!: string;

  @IsOptional()
  @Trimmed()
  @IsEmail({}, { message: 'not-an-email' })
  @MaxLength(254, { message: 'too-long' })
  email?: string;

  @IsOptional()
  @Trimmed()
  @Matches(/^[+\d][\d ()-]{4,38}\d$/, { message: 'not-a-phone-number' })
  phone?: string;
}

export class IdentifierDto {
  kind!: 'personnummer' | 'coordination-number' | 'reserve';
  /** YYYYMMDD-••••; a reserve number whole, since it tells nothing. */
  masked!: string;
}

export class PatientDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  identifier!: IdentifierDto | null;
  birthDate!: string | null;
  age!: number | null;
  email!: string | null;
  phone!: string | null;
  address!: string | null;
  /** `stated`: nobody has seen who it is, and no encounter starts before that. */
  identity!: 'stated' | 'verified';
  protection!: ProtectionGrade | null;
  /** Protected identity, and the reader has not said why the card is needed: no number, phone, mail or birth date. */
  concealed!: boolean;
}

export class ProtectPatientDto {
  /** Null: not protected any more. */
  @ValidateIf(({ grade }: ProtectPatientDto) => grade !== null)
  @IsIn(PROTECTION_GRADES, { message: 'unknown-grade' })
  grade!: ProtectionGrade | null;
}
