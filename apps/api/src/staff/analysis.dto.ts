import type { Role } from '@kallelse/access';
import { applyDecorators } from '@nestjs/common';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { UnitNameDto } from '../clinic/clinic.dto.js';
import { IsDay, Trimmed } from '../http/fields.js';
import { ROLE_CODES } from './assignment.dto.js';

const Passage = (): PropertyDecorator =>
  applyDecorators(
    Trimmed(),
    IsString({ message: 'required' }),
    IsNotEmpty({ message: 'required' }),
    MaxLength(4000, { message: 'too-long' }),
  );

export class WriteAnalysisDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  unitId!: string;

  @IsIn(ROLE_CODES, { message: 'unknown-role' })
  role!: Role;

  /** The version that was on the screen, 0 for the first. */
  @IsInt({ message: 'required' })
  @Min(0, { message: 'out-of-range' })
  basedOn!: number;

  @Passage()
  tasks!: string;

  @Passage()
  whose!: string;

  @Passage()
  categories!: string;

  @Passage()
  risks!: string;

  @Passage()
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
