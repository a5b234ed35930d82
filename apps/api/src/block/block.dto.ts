import { CHOICE_REASONS, type ChoiceReason, type OpeningCause } from '@kallelse/access';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { UnitNameDto } from '../clinic/clinic.dto.js';
import { Trimmed } from '../http/fields.js';

/** Either a unit or a process. */
export class BlockTargetDto {
  @IsOptional()
  @IsUUID(undefined, { message: 'not-an-id' })
  unitId?: string | null;

  @IsOptional()
  @IsString({ message: 'unknown-process' })
  @MaxLength(60, { message: 'unknown-process' })
  process?: string | null;
}

export class RegisterBlockDto extends BlockTargetDto {
  /** Patientdatalagen 4 kap. 4 §: nobody else may ask for it, least of all a guardian. */
  @IsBoolean({ message: 'required' })
  askedByPatient!: boolean;
}

export class BlockDto {
  id!: string;
  unit!: UnitNameDto | null;
  process!: string | null;
  fromAt!: string;
  endedAt!: string | null;
  byPatient!: boolean;
}

export class BlockableUnitDto extends UnitNameDto {
  process!: string;
}

export class PatientBlocksDto {
  underAge!: boolean;
  units!: BlockableUnitDto[];
  blocks!: BlockDto[];
}

const CAUSES = ['consent', 'emergency'] as const satisfies readonly OpeningCause[];

export class OpenBlockDto {
  @IsIn(CAUSES, { message: 'required' })
  cause!: OpeningCause;

  /** An emergency is its own reason. */
  @ValidateIf(({ cause, reason }: OpenBlockDto) => cause !== 'emergency' || reason !== undefined)
  @IsIn(CHOICE_REASONS, { message: 'required' })
  reason?: ChoiceReason;

  @Trimmed()
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(500, { message: 'too-long' })
  note!: string;
}

export class BlockOpeningDto {
  id!: string;
  /** Where something is kept from the reader; nobody is told before this step. */
  units!: UnitNameDto[];
}

export class OpenBlockedUnitDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  unitId!: string;
}

export class OpenIdentityDto {
  @IsIn(CHOICE_REASONS, { message: 'required' })
  reason!: ChoiceReason;

  /** In the reader's own words; wanted where the reason is another than those listed. */
  @ValidateIf(({ reason, note }: OpenIdentityDto) => reason === 'other' || (note !== undefined && note !== null))
  @Trimmed()
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(500, { message: 'too-long' })
  note?: string | null;
}

export class OpenUntilDto {
  expiresAt!: Date;
}
