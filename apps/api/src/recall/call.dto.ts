import { CALL_OUTCOMES, type CallOutcome } from '@kallelse/recall';
import type { RecallReason } from '@kallelse/journal';
import { IsIn, IsOptional } from 'class-validator';
import { IsInstant } from '../http/fields.js';

export class CallAttemptDto {
  at!: string;

  outcome!: CallOutcome;
}

/** All that a caller gets to know of a person. */
export class CallDto {
  id!: string;
  name!: string;
  phone!: string;
  /** YYYY-MM */
  dueMonth!: string;

  reason!: RecallReason;

  attempts!: CallAttemptDto[];
  /** Until then nobody else gets this person. */
  claimedUntil!: Date;
}

export class RecordOutcomeDto {
  @IsIn(CALL_OUTCOMES, { message: 'unknown-outcome' })
  outcome!: CallOutcome;

  /** With the outcome call-back, and only then. */
  @IsOptional()
  @IsInstant()
  callBackAt?: string;
}

export class RecordedOutcomeDto {
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
