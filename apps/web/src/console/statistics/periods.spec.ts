import { lengthFrom, periodOf, weekNumber } from './periods.js';

it('numbers the weeks as a Swedish calendar does', () => {
  expect(['2025-12-29', '2026-11-16', '2026-12-28', '2027-01-04'].map(weekNumber)).toEqual([1, 47, 53, 1]);
});

it('ends with the last week that is over', () => {
  expect(periodOf(4, '2026-11-22')).toEqual({ from: '2026-10-19', to: '2026-11-15' });
  expect(periodOf(4, '2026-11-23')).toEqual({ from: '2026-10-26', to: '2026-11-22' });
});

it('shows a quarter to whoever asks for something else', () => {
  expect(['52', '1000', 'x', null].map(lengthFrom)).toEqual([52, 13, 13, 13]);
});
