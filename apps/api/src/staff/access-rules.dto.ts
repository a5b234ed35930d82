import { applyDecorators } from '@nestjs/common';
import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import { WordsDto } from '../http/words.dto.js';

const Within = (least: number, most: number): PropertyDecorator =>
  applyDecorators(
    IsInt({ message: 'not-a-number' }),
    Min(least, { message: 'out-of-range' }),
    Max(most, { message: 'out-of-range' }),
  );

export class DecideAccessRulesDto {
  /** Days before a visit from which it is a care relation. */
  @Within(0, 365)
  relationDaysAhead!: number;

  @Within(0, 1100)
  relationDaysAfter!: number;

  /** How long an active choice opens a record. */
  @Within(1, 24)
  choiceHours!: number;

  @Within(1, 24)
  blockOpeningHours!: number;

  @Within(5, 500)
  searchesPerHour!: number;

  @Within(1, 200)
  choicesPerDay!: number;

  @Within(1, 200)
  sampleSize!: number;

  @IsBoolean({ message: 'required' })
  hiredStaff!: boolean;

  @IsBoolean({ message: 'required' })
  namesInLogReport!: boolean;
}

export class AccessRulesDto extends DecideAccessRulesDto {
  /** What the provider has told its patients, where that rules hired staff out. */
  onlyEmployees!: WordsDto | null;
}
