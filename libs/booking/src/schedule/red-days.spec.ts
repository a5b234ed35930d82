import fc from 'fast-check';
import { easterSunday, redDay } from './red-days.js';
import { daysFrom } from './unit-schedule.js';

const weekday = (date: string): number => new Date(date).getUTCDay();
const year = fc.integer({ min: 1990, max: 2299 });

/** Anonymous Gregorian algorithm in Gauss's form with Lichtenberg's correction: another way to the same day. */
function easterByGauss(y: number): string {
  const k = Math.floor(y / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const d = (19 * (y % 19) + m) % 30;
  const r = Math.floor((d + Math.floor((y % 19) / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((y + Math.floor(y / 4) + 2 - Math.floor((3 * k + 3) / 4)) % 7);
  const day = og + (7 - ((og - sz) % 7));
  return new Date(Date.UTC(y, 2, day)).toISOString().slice(0, 10);
}

describe('Red days', () => {
  it('closes the clinic on the days the law names in 2026', () => {
    const closed = daysFrom('2026-01-01', 365).filter((day) => redDay(day) && weekday(day) !== 0);

    expect(closed).toEqual([
      '2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-06-06',
      '2026-06-19', '2026-06-20', '2026-10-31', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31',
    ]); // prettier-ignore
  });

  it('tells the patient why in both languages', () => {
    expect(redDay('2027-03-26')).toEqual({ sv: 'Långfredagen', en: 'Good Friday' });
    expect(redDay('2026-11-22')).toEqual({ sv: 'Söndag', en: 'Sunday' });
    expect(redDay('2026-11-23')).toBeNull();
  });

  it('finds Easter as Gauss does', () => {
    fc.assert(fc.property(year, (y) => easterSunday(y) === easterByGauss(y)));
  });

  it('puts midsummer and All Saints on a Saturday within the week the law gives', () => {
    fc.assert(
      fc.property(year, (y) => {
        const midsummer = daysFrom(`${y}-06-20`, 7).filter((day) => redDay(day)?.sv === 'Midsommardagen');
        const allSaints = daysFrom(`${y}-10-31`, 7).filter((day) => redDay(day)?.sv === 'Alla helgons dag');
        return [midsummer, allSaints].every((days) => days.length === 1 && weekday(days[0] as string) === 6);
      }),
    );
  });

  it('keeps every Sunday closed', () => {
    fc.assert(
      fc.property(year, (y) => daysFrom(`${y}-01-01`, 365).every((day) => weekday(day) !== 0 || redDay(day) !== null)),
      { numRuns: 20 },
    );
  });
});
