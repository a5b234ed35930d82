import { CHOICE_REASONS, type ChoiceReason } from '@kallelse/access';
import { IsIn, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';
import { Trimmed } from '../http/fields.js';

export const OPENING_KINDS = ['without-relation', 'other-units'] as const;
type OpeningKind = (typeof OPENING_KINDS)[number];

export class OpenRecordDto {
  @IsIn(OPENING_KINDS, { message: 'unknown-kind' })
  kind!: OpeningKind;

  @IsIn(CHOICE_REASONS, { message: 'required' })
  reason!: ChoiceReason;

  /** In the reader's own words; wanted where the reason is another than those listed. */
  @ValidateIf(({ reason, note }: OpenRecordDto) => reason === 'other' || (note !== undefined && note !== null))
  @Trimmed()
  @MaxLength(500, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  note?: string | null;
}

export class RecordOpeningDto {
  kind!: OpeningKind;
  reason!: ChoiceReason;
  note!: string | null;
  expiresAt!: Date;
}

export class TaskDto {
  id!: string;
  kind!: string;
  patientId!: string | null;
  /** What it is about: a choice, a booking, a case. */
  subjectId!: string | null;
  /** YYYY-MM-DD */
  dueOn!: string;
  createdAt!: Date;
}

export class FinishTaskDto {
  @Trimmed()
  @MaxLength(1000, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  note!: string;
}

export class DoneTaskDto {
  id!: string;
  doneAt!: Date;
}
