import { TEMPLATES, type Template } from '@kallelse/journal';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { UnitNameDto } from '../clinic/clinic.dto.js';
import { IsDay, Trimmed } from '../http/fields.js';
import { PatientDto } from '../patient/patient.dto.js';
import { RecordOpeningDto } from '../record/record.dto.js';
import { EyeExaminationDto } from './eye-examination.dto.js';

class DraftDto {
  @IsObject({ message: 'required' })
  @ValidateNested()
  @Type(() => EyeExaminationDto)
  content!: EyeExaminationDto;

  /** The day of the visit, when it is written up later; otherwise today. */
  @IsOptional()
  @IsDay()
  examinedOn?: string;
}

export class BeginEntryDto extends DraftDto {
  @IsIn(TEMPLATES, { message: 'unknown-template' })
  template!: Template;
}

export class SaveVersionDto extends DraftDto {
  /** The version that was on the screen: if somebody has saved since, nothing is written. */
  @IsInt({ message: 'required' })
  basedOn!: number;
}

export class AmendEntryDto extends SaveVersionDto {
  @Trimmed()
  @IsString({ message: 'required' })
  @IsNotEmpty({ message: 'required' })
  @MaxLength(1000, { message: 'too-long' })
  reason!: string;
}

export class SignEntryDto {
  @IsInt({ message: 'required' })
  version!: number;
}

export class PersonDto {
  name!: string;
  title!: string;
}

export class EntryDto {
  id!: string;
  patientId!: string;
  template!: string;
  createdAt!: Date;
  unit!: UnitNameDto;
  author!: PersonDto;
  state!: 'draft' | 'signed';
  version!: number;
  versionCount!: number;
  examinedOn!: string;
  content!: EyeExaminationDto;
  amendmentReason!: string | null;
  signedAt!: Date | null;
  signedBy!: PersonDto | null;
}

export class VersionDto {
  number!: number;
  content!: EyeExaminationDto;
  examinedOn!: string;
  author!: PersonDto;
  createdAt!: Date;
  reason!: string | null;
  signedAt!: Date | null;
  signedBy!: PersonDto | null;
  /** SHA-256 over text, author, signer, licence and time. */
  seal!: string | null;
}

export class WholeEntryDto extends EntryDto {
  /** Newest first; none is ever removed. */
  versions!: VersionDto[];
}

export class WrittenElsewhereDto {
  unit!: UnitNameDto;
  entries!: number;
}

export class JournalDto {
  patient!: PatientDto;
  entries!: EntryDto[];
  /** Other units that have written something, open or not; never one that the patient has blocked. */
  otherUnits!: WrittenElsewhereDto[];
  /** The reader's own choices in force. */
  opened!: RecordOpeningDto[];
}
