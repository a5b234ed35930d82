import { type Drawn, type Verdict, VERDICTS } from '@kallelse/audit';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Trimmed } from '../http/fields.js';

export class ReviewMonthDto {
  /** YYYY-MM */
  @Matches(/^20\d\d-(0[1-9]|1[0-2])$/, { message: 'not-a-month' })
  month!: string;
}

export class GiveVerdictDto {
  @IsIn(VERDICTS, { message: 'unknown-verdict' })
  verdict!: Verdict;

  /** Needed unless the access was justified. */
  @IsOptional()
  @Trimmed()
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(1000, { message: 'too-long' })
  note?: string;
}

export class GivenVerdictDto {
  verdict!: Verdict;
  note!: string | null;
  at!: Date;
  by!: string;
}

export class ReviewedEmployeeDto {
  id!: string;
  name!: string;
  title!: string;
  role!: string;
}

/** Enough to ask a colleague whom it was about. */
export class MaskedPatientDto {
  initials!: string | null;
  birthYear!: number | null;
  protected!: boolean;
}

export class ReviewItemDto {
  id!: string;
  day!: string;
  drawn!: Drawn;
  /** Codes; what they mean stands in the console's words. */
  rules!: string[];
  score!: number;
  employee!: ReviewedEmployeeDto;
  unitId!: string;
  /** Null where a quota is about nobody in particular. */
  patient!: MaskedPatientDto | null;
  firstAt!: Date;
  lastAt!: Date;
  lines!: number;
  verdict!: GivenVerdictDto | null;
}

export class ReviewedLineDto {
  at!: Date;
  activity!: string | null;
  resourceType!: string | null;
  purpose!: string;
  role!: string;
  outcome!: 'granted' | 'refused';
}

/** What the employee said at the time. */
export class StatedReasonDto {
  at!: Date;
  kind!: string;
  reason!: string | null;
  note!: string | null;
}

export class ReviewedOccasionDto extends ReviewItemDto {
  timeline!: ReviewedLineDto[];
  reasons!: StatedReasonDto[];
  /** The latest first. */
  verdicts!: GivenVerdictDto[];
}

export class ReviewUnitDto {
  id!: string;
  name!: string;
}

export class ReviewDrawDto {
  at!: Date;
  /** Whoever draws again by it gets the same. */
  seed!: string;
  occasions!: number;
  sampleSize!: number;
}

export class ReviewListDto {
  month!: string;
  unit!: ReviewUnitDto;
  /** Null until the month is over and drawn. */
  draw!: ReviewDrawDto | null;
  /** How many are about whoever asks; a colleague sees to those. */
  own!: number;
  items!: ReviewItemDto[];
}

export class SampledDto {
  month!: string;
  added!: number;
  drawn!: boolean;
}

export class DrawnCountsDto {
  risk!: number;
  random!: number;
  choice!: number;
  quota!: number;
}

export class ReviewMonthCountsDto {
  month!: string;
  unit!: ReviewUnitDto;
  drawnAt!: Date | null;
  occasions!: number | null;
  drawn!: DrawnCountsDto;
  done!: number;
  justified!: number;
  unjustified!: number;
  toFollowUp!: number;
}
