import { covered, painted } from './week.js';

const monday = (opens: string, closes: string) => ({ weekday: 1, opens, closes });

describe('A week that is painted half hour by half hour', () => {
  it('opens a half hour, and one beside it makes one span of both', () => {
    const once = painted([], 1, 540, true);
    expect(once).toEqual([monday('09:00', '09:30')]);
    expect(painted(once, 1, 570, true)).toEqual([monday('09:00', '10:00')]);
  });

  it('closes lunch in the middle of a day', () => {
    expect(painted([monday('09:00', '17:00')], 1, 720, false)).toEqual([
      monday('09:00', '12:00'),
      monday('12:30', '17:00'),
    ]);
  });

  it('leaves other days and odd minutes as they were', () => {
    const week = [monday('09:10', '12:40'), { weekday: 2, opens: '08:00', closes: '12:00' }];
    expect(painted(week, 1, 840, true)).toEqual([monday('09:10', '12:40'), monday('14:00', '14:30'), week[1]]);
    expect(covered(week, 1, 540)).toBe('partly');
    expect(covered(week, 1, 570)).toBe('open');
    expect(covered(week, 2, 720)).toBe('closed');
  });

  it('closes a half hour of which only some was open', () => {
    expect(painted([monday('09:10', '12:40')], 1, 540, false)).toEqual([monday('09:30', '12:40')]);
    expect(painted([monday('09:10', '09:20')], 1, 540, false)).toEqual([]);
  });
});
