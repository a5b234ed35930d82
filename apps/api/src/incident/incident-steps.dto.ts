import {
  type Audience,
  AUDIENCES,
  type Language,
  LANGUAGES,
  type Phase,
  PHASES,
  type RiskLevel,
  RISKS,
} from '@kallelse/audit';
import { applyDecorators } from '@nestjs/common';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsInstant, Trimmed } from '../http/fields.js';

const Told = (most = 4000): PropertyDecorator =>
  applyDecorators(
    Trimmed(),
    IsString({ message: 'required' }),
    IsNotEmpty({ message: 'required' }),
    MaxLength(most, { message: 'too-long' }),
  );

const Approximately = (): PropertyDecorator =>
  applyDecorators(
    IsInt({ message: 'not-a-number' }),
    Min(0, { message: 'too-few' }),
    Max(100_000_000, { message: 'too-many' }),
  );

/** GDPR 33(3) a, c and d. */
export class InvestigationDto {
  @Told()
  nature!: string;

  @Told(500)
  subjects!: string;

  @Approximately()
  subjectCount!: number;

  @Told(500)
  records!: string;

  @Approximately()
  recordCount!: number;

  @Told()
  consequences!: string;

  @Told()
  measures!: string;
}

export class RiskDto {
  @IsIn(RISKS, { message: 'unknown-risk' })
  level!: RiskLevel;

  @Told()
  reasons!: string;
}

export class DecisionDto {
  @IsIn(AUDIENCES, { message: 'unknown-audience' })
  audience!: Audience;

  @IsBoolean({ message: 'required' })
  notify!: boolean;

  @Told()
  reasons!: string;
}

export class TellDto {
  @IsIn(AUDIENCES, { message: 'unknown-audience' })
  audience!: Audience;

  @IsInstant()
  at!: string;

  /** GDPR 33(4): what is not known yet follows. */
  @IsIn(PHASES, { message: 'unknown-phase' })
  phase!: Phase;

  @IsOptional()
  @Told(200)
  reference?: string | null;

  /** Needed when the first notification to the authority comes after 72 hours. */
  @IsOptional()
  @Told()
  lateReasons?: string | null;
}

export class NotificationDto {
  audience!: Audience;
  at!: string;
  phase!: Phase;
  reference!: string | null;
  lateReasons!: string | null;
}

export class WindowQueryDto {
  @IsInstant()
  from!: string;

  @IsInstant()
  to!: string;
}

export class DrawAffectedDto extends WindowQueryDto {
  @IsOptional()
  @IsUUID(undefined, { message: 'not-an-id' })
  employeeId?: string | null;

  @IsOptional()
  @IsUUID(undefined, { message: 'not-an-id' })
  sessionId?: string | null;

  @IsOptional()
  @IsUUID(undefined, { message: 'not-an-id' })
  unitId?: string | null;
}

export class AffectedDrawingDto {
  employeeId!: string | null;
  sessionId!: string | null;
  unitId!: string | null;
  from!: string;
  to!: string;
  patients!: number;
  accesses!: number;
}

export class TextQueryDto {
  @IsIn(AUDIENCES, { message: 'unknown-audience' })
  audience!: Audience;

  @IsIn(LANGUAGES, { message: 'unknown-language' })
  language!: Language;
}

export class WriteTextDto extends TextQueryDto {
  @Told(20_000)
  body!: string;
}

export class CloseIncidentDto {
  /** What has been learnt. */
  @Told()
  lessons!: string;
}
