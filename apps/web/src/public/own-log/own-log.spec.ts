import { byDay, wholeMonth } from './own-log.api.js';
import type { Access } from './own-log.api.js';

const at = (instant: string) => ({ id: instant, at: instant }) as Access;

describe('the days of a log', () => {
  it('are those of the Swedish calendar', () => {
    const days = byDay([at('2026-11-01T23:30:00Z'), at('2026-10-31T23:30:00Z'), at('2026-10-31T22:30:00Z')]);

    expect(days.map(({ day, accesses }) => [day, accesses.length])).toEqual([
      ['2026-11-02', 1],
      ['2026-11-01', 1],
      ['2026-10-31', 1],
    ]);
  });

  it('are all in the month that is printed', () => {
    expect(wholeMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(wholeMonth('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });
});
