import { IsIn, IsOptional, Matches } from 'class-validator';
import type { DoneBy } from '@kallelse/audit';
import { IsDay } from '../http/fields.js';
import { WordsDto } from '../http/words.dto.js';

export class OwnLogQueryDto {
  /** YYYY-MM; without it the latest month with something in it. */
  @IsOptional()
  @Matches(/^20\d\d-(0[1-9]|1[0-2])$/, { message: 'not-a-month' })
  month?: string;
}

export class LanguageQueryDto {
  @IsOptional()
  @IsIn(['sv', 'en'], { message: 'unknown-language' })
  language?: 'sv' | 'en';
}

export class PrintedLogQueryDto extends LanguageQueryDto {
  /** Without a period: the last twelve months. */
  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  to?: string;
}

export class ReportedAccessDto {
  id!: string;
  at!: Date;
  by!: DoneBy;
  what!: WordsDto;
  unit!: string | null;
  role!: WordsDto;
  purpose!: WordsDto;
  /** Null where the care provider does not name its staff, or nobody of the staff was there. */
  staffName!: string | null;
  refused!: boolean;
}

export class OwnLogMonthDto {
  isPatient!: boolean;
  month!: string;
  months!: string[];
  accesses!: ReportedAccessDto[];
}
