import { ASKED_BY, type AskedBy, IDENTIFIED_BY, type IdentifiedBy } from '@kallelse/audit';
import { IsBoolean, IsIn, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';
import { IsDay, Trimmed } from '../http/fields.js';

const isForSomebodyElse = ({ askedBy }: RegisterLogReportDto): boolean => askedBy !== 'patient';

export class RegisterLogReportDto {
  @IsDay()
  askedOn!: string;

  @IsIn(ASKED_BY, { message: 'unknown-requester' })
  askedBy!: AskedBy;

  /** Who asks, when it is not the patient herself. */
  @ValidateIf(isForSomebodyElse)
  @Trimmed()
  @MaxLength(200, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  requesterName?: string;

  @IsIn(IDENTIFIED_BY, { message: 'unknown-identification' })
  identifiedBy!: IdentifiedBy;

  /** How custody or the power of attorney was shown. */
  @ValidateIf(isForSomebodyElse)
  @Trimmed()
  @MaxLength(500, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  authorityShown?: string;

  @IsDay()
  fromOn!: string;

  @IsDay()
  toOn!: string;
}

export class DecideLogReportDto {
  @IsBoolean({ message: 'required' })
  granted!: boolean;

  @ValidateIf(({ granted }: DecideLogReportDto) => !granted)
  @Trimmed()
  @MaxLength(1000, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  refusedBecause?: string;
}

export class HandOutLogReportDto {
  /** Who got it. */
  @Trimmed()
  @MaxLength(200, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  to!: string;
}

export class LogReportDto {
  id!: string;
  patientId!: string;
  askedOn!: string;
  /** One month after it was asked: GDPR 12(3). */
  dueOn!: string;
  askedBy!: AskedBy;
  requesterName!: string | null;
  identifiedBy!: IdentifiedBy;
  authorityShown!: string | null;
  fromOn!: string;
  toOn!: string;
  recordedBy!: string;
  decidedAt!: Date | null;
  decidedBy!: string | null;
  granted!: boolean | null;
  refusedBecause!: string | null;
  handedOutAt!: Date | null;
  handedOutTo!: string | null;
}
