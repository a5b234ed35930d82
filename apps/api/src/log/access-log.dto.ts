import type { BrokenLink, LogVerification } from '@kallelse/audit';
import { IsOptional, IsUUID, Matches } from 'class-validator';

export class LogExportQueryDto {
  /** A month of the Swedish calendar: YYYY-MM. */
  @Matches(/^20\d\d-(0[1-9]|1[0-2])$/, { message: 'not-a-month' })
  month!: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;
}

export class BrokenLinkDto implements BrokenLink {
  /** Which seal; null where a line was slipped in beside the seals. */
  seq!: number | null;
  lineId!: string | null;
  /** line-altered, line-missing, line-unsealed, seal-missing, chain-altered, tail-cut, head-altered or anchor-differs. */
  fault!: string;
}

export class LogAnchorDto {
  day!: string;
  seq!: number;
}

export class DroppedMonthDto {
  /** YYYY-MM. */
  month!: string;
  lines!: number;
  lastSeq!: number;
  droppedAt!: string;
}

export class LogVerificationDto implements LogVerification {
  lines!: number;
  /** The number of the last seal. */
  sealed!: number;
  /** Lines that the sealer has not come to yet. */
  waiting!: number;
  lastSealedAt!: Date | null;
  /** The first broken link, or null where the log is sound. */
  fault!: BrokenLinkDto | null;
  lastAnchor!: LogAnchorDto | null;
  /** What was dropped after five years. */
  droppedMonths!: DroppedMonthDto[];
}
