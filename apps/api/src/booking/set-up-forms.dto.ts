import { ABSENCE_KINDS, type AbsenceKind, type CancellationRule } from '@kallelse/booking';
import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsInstant } from '../http/fields.js';
import { Written } from '../staff/written.js';

const Within = (least: number, most: number): PropertyDecorator =>
  applyDecorators(
    IsInt({ message: 'not-a-number' }),
    Min(least, { message: 'out-of-range' }),
    Max(most, { message: 'out-of-range' }),
  );

/** A time of day on the clinic's wall. */
const IsTime = (): PropertyDecorator => Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'not-a-time' });

const IsId = (): PropertyDecorator => IsUUID(undefined, { message: 'not-an-id' });

const YesOrNo = (): PropertyDecorator => IsBoolean({ message: 'required' });

/** A list with an end, of things that are written out one by one. */
const ListOf = (form: () => new () => object): PropertyDecorator =>
  applyDecorators(
    IsArray({ message: 'required' }),
    ArrayMaxSize(100, { message: 'too-many' }),
    ValidateNested({ each: true }),
    Type(form),
  );

export class ShortWordsDto {
  @Written(80)
  sv!: string;

  @Written(80)
  en!: string;
}

export class LongWordsDto {
  @Written(300)
  sv!: string;

  @Written(300)
  en!: string;
}

/** Long enough to be a reason: GDPR Article 5(1)(c), and told to whoever is asked. */
export class WhyDto {
  @Written(300)
  @MinLength(10, { message: 'too-short' })
  sv!: string;

  @Written(300)
  @MinLength(10, { message: 'too-short' })
  en!: string;
}

export class FurnitureDto {
  @Written(60)
  name!: string;

  @Written(40)
  kind!: string;
}

export class WeekSpanFormDto {
  @Within(1, 7)
  weekday!: number;

  @IsTime()
  opens!: string;

  @IsTime()
  closes!: string;
}

export class ReplaceWeekDto {
  /** Null: the unit's own week. */
  @IsOptional()
  @IsId()
  practitionerId?: string | null;

  @ListOf(() => WeekSpanFormDto)
  hours!: WeekSpanFormDto[];
}

export class DayDto {
  @IsDay()
  day!: string;
}

export class ExceptDayDto {
  /** Without times the unit is closed all day. */
  @IsOptional()
  @IsTime()
  opens?: string | null;

  @IsOptional()
  @IsTime()
  closes?: string | null;

  @ValidateNested()
  @Type(() => ShortWordsDto)
  reason!: ShortWordsDto;
}

export class DecideUnitRulesDto {
  @Within(1, 730)
  horizonDays!: number;

  @YesOrNo()
  christmasEve!: boolean;

  @YesOrNo()
  midsummerEve!: boolean;

  @YesOrNo()
  newYearsEve!: boolean;
}

export class NewAbsenceDto {
  @IsId()
  practitionerId!: string;

  @IsInstant()
  startsAt!: string;

  @IsInstant()
  endsAt!: string;

  @IsIn(ABSENCE_KINDS, { message: 'unknown-kind' })
  kind!: AbsenceKind;
}

export class GivenServiceFormDto {
  @IsId()
  serviceId!: string;

  /** Null: as long as the service says. */
  @IsOptional()
  @Within(5, 480)
  minutes?: number | null;
}

export class GiveServicesDto {
  @ListOf(() => GivenServiceFormDto)
  services!: GivenServiceFormDto[];
}

export class ServiceTermsDto {
  @ValidateNested()
  @Type(() => ShortWordsDto)
  name!: ShortWordsDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => ShortWordsDto)
  price?: ShortWordsDto | null;

  @Within(5, 480)
  minutes!: number;

  @Within(0, 120)
  bufferBefore!: number;

  @Within(0, 120)
  bufferAfter!: number;

  @IsIn([5, 10, 15, 20, 30, 60], { message: 'out-of-range' })
  step!: number;

  @Written(40)
  roomKind!: string;

  @IsArray({ message: 'required' })
  @ArrayMaxSize(5, { message: 'too-many' })
  @ArrayUnique({ message: 'twice' })
  @IsString({ each: true, message: 'required' })
  deviceKinds!: string[];

  @YesOrNo()
  onWebsite!: boolean;

  @Within(1, 50)
  capacity!: number;

  @IsIn(['any-time', 'hours-before', 'previous-working-day'], { message: 'unknown-rule' })
  cancellationRule!: CancellationRule;

  /** With the rule `hours-before`, and only with that. */
  @ValidateIf(({ cancellationRule }: ServiceTermsDto) => cancellationRule === 'hours-before')
  @Within(1, 168)
  cancellationHours?: number | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => LongWordsDto)
  fee?: LongWordsDto | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhyDto)
  citizenship?: WhyDto | null;
}
