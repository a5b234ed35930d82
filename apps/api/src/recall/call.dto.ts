import { CALL_OUTCOMES, type CallOutcome } from '@kallelse/recall';
import { RECALL_REASONS, type RecallReason } from '@kallelse/journal';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';

export class CallAttemptDto {
  at!: string;

  @ApiProperty({ enum: CALL_OUTCOMES })
  outcome!: CallOutcome;
}

/** All that a caller gets to know of a person. */
export class CallDto {
  id!: string;
  name!: string;
  phone!: string;
  /** YYYY-MM */
  dueMonth!: string;

  @ApiProperty({ enum: RECALL_REASONS })
  reason!: RecallReason;

  attempts!: CallAttemptDto[];
  /** Until then nobody else gets this person. */
  claimedUntil!: Date;
}

export class RecordOutcomeDto {
  @IsIn(CALL_OUTCOMES, { message: 'unknown-outcome' })
  @ApiProperty({ enum: CALL_OUTCOMES })
  outcome!: CallOutcome;

  /** With the outcome call-back, and only then. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true }, { message: 'not-an-instant' })
  @Matches(/T.*(Z|[+-]\d{2}:?\d{2})$/, { message: 'not-an-instant' })
  callBackAt?: string;
}

export class RecordedOutcomeDto {
  @ApiProperty({ enum: CALL_OUTCOMES })
  outcome!: CallOutcome;

  /** When the person is back in the queue; null: not for this recall. */
  returnsAt!: Date | null;
}

/** Numbers without names. */
export class QueueDto {
  due!: number;
  claimed!: number;
  overdue!: number;
  doneToday!: number;
}
