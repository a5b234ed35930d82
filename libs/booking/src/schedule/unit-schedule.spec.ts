import type { Span } from './spans.js';
import { UnitSchedule, type ScheduleRow } from './unit-schedule.js';

const ELSA = '019ac000-0000-7000-8000-000000000001';
const NILS = '019ac000-0000-7000-8000-000000000002';
const everyDay = [1, 2, 3, 4, 5, 6, 7];

const clinic = (changes: Partial<ScheduleRow> = {}): UnitSchedule =>
  new UnitSchedule({
    id: '019ac000-0000-7000-8000-0000000000a1',
    name: 'Alloptik Solna',
    address: 'Solna torg 1',
    phone: '08-000 00 00',
    zone: 'Europe/Stockholm',
    version: 1,
    provider: { policy: 'alloptik', legalName: 'Alloptik AB', brand: 'Alloptik', contact: '' },
    services: [],
    practitioners: [],
    leaving: [],
    rooms: [],
    devices: [],
    absences: [],
    rules: { horizonDays: 180, christmasEve: true, midsummerEve: true, newYearsEve: true },
    hours: everyDay.map((weekday) => ({ practitionerId: null, weekday, opens: '09:00:00', closes: '17:00:00' })),
    exceptions: [],
    ...changes,
  });

const openingOn = (schedule: UnitSchedule, day: string): Span => schedule.open(day)[0] as Span;
const clock = (seconds: number): string => new Date(seconds * 1000).toISOString();
const hoursLong = ({ from, until }: { from: number; until: number }): number => (until - from) / 3600;

describe('A unit’s schedule', () => {
  it('opens at nine on the wall before and after the clocks change', () => {
    expect(clock(openingOn(clinic(), '2027-03-27').from)).toBe('2027-03-27T08:00:00.000Z');
    expect(clock(openingOn(clinic(), '2027-03-30').from)).toBe('2027-03-30T07:00:00.000Z');
    expect(clock(openingOn(clinic(), '2026-10-30').from)).toBe('2026-10-30T08:00:00.000Z');
  });

  it('has one hour less in the night in March and one more in October', () => {
    const nights = clinic({
      exceptions: ['2027-03-28', '2026-10-25'].map((day) => ({
        day,
        opens: '00:30:00',
        closes: '06:30:00',
        reason: { sv: 'Jour', en: 'On call' },
      })),
    });

    expect(hoursLong(openingOn(nights, '2027-03-28'))).toBe(5);
    expect(hoursLong(openingOn(nights, '2026-10-25'))).toBe(7);
  });

  it('knows which day it is on the wall', () => {
    const days = ['2026-11-23T22:59:59Z', '2026-11-23T23:00:00Z', '2026-07-01T21:59:59Z', '2026-07-01T22:00:00Z'];
    expect(days.map((instant) => clinic().dayOf(new Date(instant)))).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-07-01',
      '2026-07-02',
    ]);
  });

  it('offers nobody from the day they leave', () => {
    const leaving = clinic({ leaving: [{ practitionerId: ELSA, day: '2026-11-24' }] });
    const seen = (who: string): number[] =>
      ['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => leaving.working(who, day).length);

    expect(seen(ELSA)).toEqual([1, 0, 0]);
    expect(seen(NILS)).toEqual([1, 1, 1]);
  });

  it('is closed on red days unless the unit says otherwise', () => {
    const busyAtChristmas = clinic({
      exceptions: [
        { day: '2026-12-24', opens: '09:00:00', closes: '12:00:00', reason: { sv: 'Jul', en: 'Christmas' } },
      ],
    });

    expect(clinic().open('2026-12-24')).toEqual([]);
    expect(clinic().closedBecause('2026-12-24')).toEqual({ sv: 'Julafton', en: 'Christmas Eve' });
    expect(hoursLong(openingOn(busyAtChristmas, '2026-12-24'))).toBe(3);
    expect(busyAtChristmas.closedBecause('2026-12-24')).toBeNull();
  });

  it('keeps the eves that it chose to keep', () => {
    const rules = { horizonDays: 180, christmasEve: false, midsummerEve: true, newYearsEve: false };
    const openAtChristmas = clinic({ rules });

    expect(hoursLong(openingOn(openAtChristmas, '2026-12-24'))).toBe(8);
    expect(openAtChristmas.closedBecause('2026-12-24')).toBeNull();
    expect(openAtChristmas.closedBecause('2026-06-19')).toEqual({ sv: 'Midsommarafton', en: 'Midsummer Eve' });
    // New Year's Eve of 2028 is a Sunday all the same.
    expect(openAtChristmas.closedBecause('2028-12-31')).toEqual({ sv: 'Söndag', en: 'Sunday' });
  });

  it('shows nobody as working while they are away', () => {
    const [from, until] = ['2026-11-24T10:00Z', '2026-11-25T12:00Z'].map((at) => Date.parse(at) / 1000) as [
      number,
      number,
    ];
    const away = clinic({ absences: [{ practitionerId: ELSA, from, until }] });

    expect(['2026-11-24', '2026-11-25', '2026-11-26'].map((day) => away.present(ELSA, day).map(hoursLong))).toEqual([
      [2],
      [4],
      [8],
    ]);
    expect(away.present(NILS, '2026-11-24').map(hoursLong)).toEqual([8]);
  });

  it('closes for a reason of its own', () => {
    const reason = { sv: 'Utbildning', en: 'Training' };
    const training = clinic({ exceptions: [{ day: '2026-11-24', opens: null, closes: null, reason }] });

    expect(training.open('2026-11-24')).toEqual([]);
    expect(training.closedBecause('2026-11-24')).toEqual(reason);
  });

  it('lets a practitioner work less than the unit is open, never more', () => {
    const part = clinic({
      hours: [
        { practitionerId: null, weekday: 2, opens: '09:00:00', closes: '17:00:00' },
        { practitionerId: NILS, weekday: 2, opens: '13:00:00', closes: '20:00:00' },
        { practitionerId: NILS, weekday: 2, opens: '07:00:00', closes: '11:00:00' },
      ],
    });

    expect(part.working(NILS, '2026-11-24').map(({ from, until }) => [clock(from), clock(until)])).toEqual([
      ['2026-11-24T08:00:00.000Z', '2026-11-24T10:00:00.000Z'],
      ['2026-11-24T12:00:00.000Z', '2026-11-24T16:00:00.000Z'],
    ]);
    expect(part.working(ELSA, '2026-11-24')).toEqual(part.open('2026-11-24'));
    expect(part.working(NILS, '2026-11-25')).toEqual([]);
  });
});
