import { IsEmail, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Trimmed } from '../http/fields.js';

export class SearchPatientDto {
  /** In any of the ways people write it; a body field, because a personnummer never stands in an address. */
  @IsString({ message: 'required' })
  @MaxLength(40, { message: 'not-a-personnummer' })
  personnummer!: string;
}

export class RegisterPatientDto extends SearchPatientDto {
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
  /** YYYYMMDD-•••• */
  masked!: string;
}

export class PatientDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  identifier!: IdentifierDto;
  birthDate!: string | null;
  age!: number | null;
  /** Withheld, like the phone, for somebody with protected identity. */
  email!: string | null;
  phone!: string | null;
  protectedIdentity!: boolean;
}
