import * as fc from 'fast-check';
import { dueOn, opensAt } from './due-date.js';

const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const examinedOn = fc
  .record({
    year: fc.integer({ min: 2000, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => ({ year, month, day: Math.min(day, lastDay(year, month)) }));

describe('when a patient is due again', () => {
  it('is the same day of a later month, or that month has no such day and it is its last', () => {
    fc.assert(
      fc.property(examinedOn, fc.integer({ min: 1, max: 60 }), ({ year, month, day }, months) => {
        const later = year * 12 + (month - 1) + months;
        const [dueYear, dueMonth] = [Math.floor(later / 12), (later % 12) + 1];
        expect(dueOn(isoDate(year, month, day), months)).toBe(
          isoDate(dueYear, dueMonth, Math.min(day, lastDay(dueYear, dueMonth))),
        );
      }),
    );
  });

  it('never comes earlier for a longer interval', () => {
    fc.assert(
      fc.property(examinedOn, fc.integer({ min: 1, max: 59 }), ({ year, month, day }, months) => {
        const examined = isoDate(year, month, day);
        expect(dueOn(examined, months) < dueOn(examined, months + 1)).toBe(true);
      }),
    );
  });

  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-12-31', 2, '2026-02-28'],
  ])('examined on %s with %d months is due on %s', (examined, months, due) => {
    expect(dueOn(examined, months)).toBe(due);
  });

  it('opens at midnight in Sweden, also across the night when the clocks change', () => {
    expect(opensAt('2026-04-10', 'Europe/Stockholm').toISOString()).toBe('2026-03-10T23:00:00.000Z');
    expect(opensAt('2026-05-10', 'Europe/Stockholm').toISOString()).toBe('2026-04-09T22:00:00.000Z');
  });
});
