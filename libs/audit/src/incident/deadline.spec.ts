import { DateTime } from 'luxon';
import fc from 'fast-check';
import { deadlineOf, hoursLeft } from './deadline.js';

const onTheWall = (instant: Date): string => DateTime.fromJSDate(instant, { zone: 'Europe/Stockholm' }).toISO() ?? '';

describe('the 72 hours after somebody became aware', () => {
  it('end an hour later by the wall clock when the night of 29 March 2026 loses one', () => {
    const aware = new Date('2026-03-28T20:00:00+01:00');

    expect(onTheWall(deadlineOf(aware))).toBe('2026-03-31T21:00:00.000+02:00');
  });

  it('end an hour earlier by the wall clock when the night of 25 October 2026 has one twice', () => {
    const aware = new Date('2026-10-24T20:00:00+02:00');

    expect(onTheWall(deadlineOf(aware))).toBe('2026-10-27T19:00:00.000+01:00');
  });

  it('tell the two half past two of that night apart', () => {
    const first = deadlineOf(new Date('2026-10-25T02:30:00+02:00'));
    const second = deadlineOf(new Date('2026-10-25T02:30:00+01:00'));

    expect(second.getTime() - first.getTime()).toBe(3_600_000);
  });

  it('are 72 hours whenever they begin', () => {
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(fc.property(instants, (aware) => deadlineOf(aware).getTime() - aware.getTime() === 72 * 3_600_000));
  });

  it('are rounded down while they last, and go below nought after', () => {
    const aware = new Date('2026-03-28T20:00:00+01:00');

    expect(hoursLeft(aware, new Date(aware.getTime() + 60_000))).toBe(71);
    expect(hoursLeft(aware, new Date(deadlineOf(aware).getTime() + 60_000))).toBe(-1);
  });
});
