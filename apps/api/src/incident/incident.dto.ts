import type { Missing } from '@kallelse/audit';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsInstant, Trimmed } from '../http/fields.js';
import { AffectedDrawingDto, DecisionDto, InvestigationDto, NotificationDto, RiskDto } from './incident-steps.dto.js';

export class OpenIncidentDto {
  @Trimmed()
  @MaxLength(4000, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  what!: string;

  @IsOptional()
  @IsInstant()
  happenedAt?: string | null;

  /** From here the 72 hours run. */
  @IsInstant()
  noticedAt!: string;
}

export class OpenedIncidentDto {
  id!: string;
  number!: number;
  deadline!: Date;
}

/** A line of the register. */
export class IncidentDto {
  id!: string;
  number!: number;
  what!: string;
  unit!: string | null;
  openedAt!: Date;
  openedBy!: string;
  happenedAt!: Date | null;
  noticedAt!: Date;
  deadline!: Date;
  /** Whole hours; negative once the time has passed. */
  hoursLeft!: number;
  closed!: boolean;
  missing!: Missing[];
  authority!: DecisionDto | null;
  patients!: DecisionDto | null;
  authorityTold!: NotificationDto | null;
  patientsTold!: NotificationDto | null;
}

export class StepDto {
  id!: string;
  seq!: number;
  at!: Date;
  by!: string;
  kind!: 'investigation' | 'risk' | 'decision' | 'notification' | 'affected' | 'text' | 'closing';
  /** What the step says, by its kind. */
  content!: object;
}

export class IncidentCaseDto extends IncidentDto {
  investigation!: InvestigationDto | null;
  risk!: RiskDto | null;
  affected!: AffectedDrawingDto | null;
  steps!: StepDto[];
}

export class AffectedPatientDto {
  patientId!: string;
  accesses!: number;
  firstAt!: Date;
  lastAt!: Date;
}

export class TraceDto {
  employeeId!: string;
  name!: string;
  title!: string;
  sessionId!: string | null;
  unitId!: string | null;
  unit!: string | null;
  lines!: number;
  firstAt!: Date;
  lastAt!: Date;
}

export class IncidentTextDto {
  audience!: 'authority' | 'patients';
  language!: 'sv' | 'en';
  title!: string;
  body!: string;
  /** 0: a draft that nobody has saved yet. */
  version!: number;
}
