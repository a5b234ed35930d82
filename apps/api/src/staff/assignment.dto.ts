import { isRole, type Role, ROLES } from '@kallelse/access';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { UnitNameDto } from '../clinic/clinic.dto.js';
import { IsDay } from '../http/fields.js';

export const ROLE_CODES = Object.keys(ROLES).filter(isRole);

export class GiveAssignmentDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  unitId!: string;

  @IsIn(ROLE_CODES, { message: 'unknown-role' })
  role!: Role;

  @IsDay()
  fromOn!: string;

  /** The last day, counted; without it until further notice. */
  @IsOptional()
  @IsDay()
  toOn?: string;

  /** The analysis it is given on: of this role at this unit, the newest, and not due to be looked at again. */
  @IsUUID(undefined, { message: 'not-an-id' })
  analysisId!: string;
}

export class AnalysisCitedDto {
  id!: string;
  version!: number;
  state!: 'in-force' | 'superseded' | 'review-passed';
}

export class AssignmentOfEmployeeDto {
  id!: string;
  role!: string;
  unit!: UnitNameDto;
  fromOn!: string;
  /** The last day, counted. */
  toOn!: string | null;
  state!: 'coming' | 'current' | 'ended';
  analysis!: AnalysisCitedDto;
  givenBy!: string | null;
  reviewedOn!: string | null;
}
