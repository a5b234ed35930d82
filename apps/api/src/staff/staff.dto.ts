import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { UnitNameDto } from '../clinic/clinic.dto.js';
import { IsDay } from '../http/fields.js';
import { AssignmentOfEmployeeDto } from './assignment.dto.js';
import { Written } from './written.js';

export class StatedLicenceDto {
  @Written(60)
  type!: string;

  @Written(40)
  number!: string;

  /** The day somebody looked the licence up in HOSP, by hand. */
  @IsOptional()
  @IsDay()
  checkedOn?: string;
}

export class ChangeEmployeeDto {
  @Written(100)
  givenName!: string;

  @Written(100)
  familyName!: string;

  @Written(100)
  title!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => StatedLicenceDto)
  licence?: StatedLicenceDto;
}

export class RegisterEmployeeDto extends ChangeEmployeeDto {
  /** A body field, because a personnummer never stands in an address. */
  @IsString({ message: 'required' })
  @MaxLength(40, { message: 'not-a-personnummer' })
  personnummer!: string;

  @IsDay()
  startedOn!: string;

  /** For somebody hired: the company that employs them. Without it the person is employed here. */
  @IsOptional()
  @Written(100)
  employer?: string;
}

export class EndingDto {
  /** The first day without it: today means at once. */
  @IsDay()
  on!: string;
}

export class RoleHereDto {
  role!: string;
  unit!: UnitNameDto;
}

export class EmployeeSummaryDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  title!: string;
  employment!: 'employed' | 'hired';
  state!: 'coming' | 'current' | 'ended';
  startedOn!: string | null;
  /** The first day without an account. */
  endedOn!: string | null;
  licenceUnchecked!: boolean;
  /** Of today. */
  roles!: RoleHereDto[];
}

export class LicenceDto {
  type!: string;
  number!: string;
  checkedOn!: string | null;
  checkedBy!: string | null;
}

export class EmployeeDto extends EmployeeSummaryDto {
  /** YYYYMMDD-•••• */
  masked!: string;
  employer!: string | null;
  licence!: LicenceDto | null;
  assignments!: AssignmentOfEmployeeDto[];
  /** Booked visits that still wait for this person. */
  visitsAhead!: number;
}

export class EndedSessionsDto {
  /** How many sessions were open. */
  ended!: number;
}
