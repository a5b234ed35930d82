import { differenceIn } from './zone-data.js';

/** Every six hours from a Saturday in March 2027, in Stockholm: the clocks go forward at one in the night, UTC, to the Sunday. */
const SATURDAY = Date.parse('2027-03-27T00:00:00Z') / 1000;

describe('Time-zone data of database and runtime', () => {
  it('agree where both know when the clocks change', () => {
    const offsets = [60, 60, 60, 60, 60, 120, 120, 120];

    expect(differenceIn({ zone: 'Europe/Stockholm', offsets }, SATURDAY)).toBeNull();
  });

  it('differ from the first hour that one of them counts otherwise', () => {
    const withoutSummerTime = [60, 60, 60, 60, 60, 60, 60, 60];

    expect(differenceIn({ zone: 'Europe/Stockholm', offsets: withoutSummerTime }, SATURDAY)).toEqual({
      zone: 'Europe/Stockholm',
      from: '2027-03-28T06:00:00.000Z',
      database: 60,
      runtime: 120,
    });
  });
});
