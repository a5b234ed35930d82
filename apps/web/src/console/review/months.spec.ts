import { isMonth, lastMonths, monthBefore } from './months.js';

it('counts months backwards over the turn of the year', () => {
  expect(monthBefore('2026-01')).toBe('2025-12');
  expect(lastMonths('2026-02-11').slice(0, 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
});

it('knows a month from what somebody typed into the address', () => {
  expect([isMonth('2026-10'), isMonth('2026-13'), isMonth('oktober'), isMonth(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
