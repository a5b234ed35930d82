import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsISO8601, Matches } from 'class-validator';

/** An instant with its offset: a time of day alone would mean two things in the night the clocks change. */
const INSTANT = /^20\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

export const IsInstant = (): PropertyDecorator => written(INSTANT, 'not-an-instant');

/** A day of the calendar that exists, within living memory. */
export const IsDay = (): PropertyDecorator => written(/^(19|20)\d\d-\d\d-\d\d$/, 'not-a-date');

/** Nobody means the space before or after what they typed. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** ISO 8601 also knows weeks and days of the year, which Date cannot read; the pattern leaves those out. */
function written(pattern: RegExp, message: string): PropertyDecorator {
  return applyDecorators(Matches(pattern, { message }), IsISO8601({ strict: true }, { message }));
}
