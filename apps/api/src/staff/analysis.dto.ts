import type { Role } from '@kallelse/access';
import { IsIn, IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { UnitNameDto } from '../clinic/clinic.dto.js';
import { IsDay } from '../http/fields.js';
import { ROLE_CODES } from './assignment.dto.js';
import { Written } from './written.js';

export class WriteAnalysisDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  unitId!: string;

  @IsIn(ROLE_CODES, { message: 'unknown-role' })
  role!: Role;

  /** The version that was on the screen, 0 for the first. */
  @IsInt({ message: 'required' })
  @Min(0, { message: 'out-of-range' })
  basedOn!: number;

  @Written(4000)
  tasks!: string;

  @Written(4000)
  whose!: string;

  @Written(4000)
  categories!: string;

  @Written(4000)
  risks!: string;

  @Written(4000)
  decision!: string;

  @IsDay()
  reviewOn!: string;
}

export class AnalysesQueryDto {
  @IsOptional()
  @IsUUID(undefined, { message: 'not-an-id' })
  unitId?: string;
}

export class AnalysisDto {
  id!: string;
  unit!: UnitNameDto;
  role!: string;
  version!: number;
  tasks!: string;
  whose!: string;
  categories!: string;
  risks!: string;
  decision!: string;
  decidedOn!: string;
  decidedBy!: string | null;
  reviewOn!: string;
  state!: 'in-force' | 'superseded' | 'review-passed';
  /** Assignments of today that were given on this version. */
  assignments!: number;
}
