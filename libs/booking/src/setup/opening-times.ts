import { type FieldProblem, InvalidRequest, newId, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { aloneAtUnit, found, practitionerHere } from './own-unit.js';
import type { DayException, UnitRulesSetUp, WeekSpan } from './set-up.js';

const HERE = 'provider_id = platform.provider() AND unit_id = platform.unit()';

const FORGET_WEEK = `DELETE FROM booking.opening_hours WHERE ${HERE} AND practitioner_id IS NOT DISTINCT FROM $1`;

const WRITE_WEEK = `
  INSERT INTO booking.opening_hours (provider_id, id, created_at, unit_id, practitioner_id, weekday, opens, closes)
  SELECT platform.provider(), id, platform.now(), platform.unit(), $1, weekday, opens, closes
  FROM unnest($2::uuid[], $3::smallint[], $4::time[], $5::time[]) AS span (id, weekday, opens, closes)`;

const FORGET_DAY = `DELETE FROM booking.closed_day WHERE ${HERE} AND on_day = $1 RETURNING id`;

const WRITE_DAY = `
  INSERT INTO booking.closed_day (provider_id, id, created_at, unit_id, on_day, opens, closes, reason_sv, reason_en)
  VALUES (platform.provider(), $1, platform.now(), platform.unit(), $2, $3, $4, $5, $6)`;

const RULE = `
  UPDATE booking.unit_rules SET horizon_days = $1, christmas_eve = $2, midsummer_eve = $3, new_years_eve = $4
  WHERE ${HERE} RETURNING unit_id`;

/** When a unit is open, and when each practitioner works there. */
@Injectable()
export class OpeningTimes {
  /** The whole week at once; an empty one of a practitioner means all hours that the unit is open. */
  async replaceWeek(practitionerId: string | null, hours: readonly WeekSpan[]): Promise<void> {
    refuse(wrongSpans(hours));
    await aloneAtUnit();
    if (practitionerId !== null) {
      await practitionerHere(practitionerId);
    }
    await sql(FORGET_WEEK, [practitionerId]);
    await sql(WRITE_WEEK, [
      practitionerId,
      hours.map(newId),
      hours.map(({ weekday }) => weekday),
      hours.map(({ opens }) => opens),
      hours.map(({ closes }) => closes),
    ]);
  }

  /** Closed on that day, or open at other hours than the week says, also when it is red. */
  async except({ day, opens, closes, reason }: DayException): Promise<void> {
    refuse(wrongDay(opens, closes));
    await aloneAtUnit();
    await sql(FORGET_DAY, [day]);
    await sql(WRITE_DAY, [newId(), day, opens, closes, reason.sv, reason.en]);
  }

  async forgetException(day: string): Promise<void> {
    await aloneAtUnit();
    found(await sql(FORGET_DAY, [day]));
  }

  async rule({ horizonDays, christmasEve, midsummerEve, newYearsEve }: UnitRulesSetUp): Promise<void> {
    found(await sql(RULE, [horizonDays, christmasEve, midsummerEve, newYearsEve]));
  }
}

function wrongDay(opens: string | null, closes: string | null): FieldProblem[] {
  if ((opens === null) !== (closes === null)) {
    return [{ field: opens === null ? 'opens' : 'closes', code: 'required' }];
  }
  return opens !== null && closes !== null && opens >= closes ? [{ field: 'closes', code: 'not-after-opening' }] : [];
}

/** Each wrong span by its place in the list: hours.3.closes. */
function wrongSpans(hours: readonly WeekSpan[]): FieldProblem[] {
  return hours.flatMap((span, i) => {
    if (span.opens >= span.closes) {
      return [{ field: `hours.${i}.closes`, code: 'not-after-opening' }];
    }
    const clash = hours.slice(0, i).some((other) => overlapping(span, other));
    return clash ? [{ field: `hours.${i}.opens`, code: 'overlaps' }] : [];
  });
}

const overlapping = (a: WeekSpan, b: WeekSpan): boolean =>
  a.weekday === b.weekday && a.opens < b.closes && b.opens < a.closes;

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) {
    throw new InvalidRequest(problems);
  }
}
