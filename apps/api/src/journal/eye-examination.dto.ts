import { RECALL_REASONS, type RecallReason } from '@kallelse/journal';
import { Type } from 'class-transformer';
import { IsIn, IsNumber, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';

const NUMBER = { message: 'not-a-number' };
const TEXT = { message: 'not-a-text' };

/** Only shapes are checked here; what an eye can have is the journal's business. What is left out is empty. */
export class EyeRefractionDto {
  @IsOptional()
  @IsNumber({}, NUMBER)
  sphere: number | null = null;

  @IsOptional()
  @IsNumber({}, NUMBER)
  cylinder: number | null = null;

  @IsOptional()
  @IsNumber({}, NUMBER)
  axis: number | null = null;

  @IsOptional()
  @IsNumber({}, NUMBER)
  add: number | null = null;

  @IsOptional()
  @IsNumber({}, NUMBER)
  visus: number | null = null;

  /** mmHg */
  @IsOptional()
  @IsNumber({}, NUMBER)
  pressure: number | null = null;
}

export class RefractionDto {
  @IsObject()
  @ValidateNested()
  @Type(() => EyeRefractionDto)
  right: EyeRefractionDto = new EyeRefractionDto();

  @IsObject()
  @ValidateNested()
  @Type(() => EyeRefractionDto)
  left: EyeRefractionDto = new EyeRefractionDto();
}

export class RecallDecisionDto {
  /** Null is a decision too: no recall. */
  @IsOptional()
  @IsNumber({}, NUMBER)
  months: number | null = null;

  @IsOptional()
  @IsIn(RECALL_REASONS, { message: 'unknown-reason' })
  reason: RecallReason | null = null;

  @IsOptional()
  @IsString(TEXT)
  note?: string | null;
}

export class EyeExaminationDto {
  @IsOptional()
  @IsString(TEXT)
  reason: string | null = null;

  @IsOptional()
  @IsString(TEXT)
  history: string | null = null;

  @IsObject()
  @ValidateNested()
  @Type(() => RefractionDto)
  refraction: RefractionDto = new RefractionDto();

  @IsOptional()
  @IsString(TEXT)
  assessment: string | null = null;

  @IsOptional()
  @IsString(TEXT)
  plan: string | null = null;

  /** Null while nothing is decided; signing asks for it. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => RecallDecisionDto)
  recall: RecallDecisionDto | null = null;
}
