import { nearestTo, startsByDay, startsIn } from './times.js';

const STOCKHOLM = 'Europe/Stockholm';
const at = (instant: string) => Date.parse(instant) / 1000;

const nine = at('2027-03-26T09:00+01:00');
const half = at('2027-03-26T09:30+01:00');
const monday = at('2027-03-29T09:00+02:00');
const freeTimes = { zone: STOCKHOLM, minutes: 30, practitioners: { anna: [nine, monday], björn: [nine, half] } };

it('shows a time once though two practitioners are free then', () => {
  expect(startsIn(freeTimes, null)).toEqual([nine, half, monday]);
});

it('shows only the named practitioner’s times', () => {
  expect(startsIn(freeTimes, 'björn')).toEqual([nine, half]);
  expect(startsIn(freeTimes, 'somebody who has left')).toEqual([]);
});

it('sorts times into the clinic’s days, also across the night when the clock changes', () => {
  expect([...startsByDay([nine, half, monday], STOCKHOLM)]).toEqual([
    ['2027-03-26', [nine, half]],
    ['2027-03-29', [monday]],
  ]);
});

it('proposes the first time after the one pointed at, and the last of the day when none is left', () => {
  expect(nearestTo(9 * 60 + 10, [nine, half], STOCKHOLM)).toBe(half);
  expect(nearestTo(16 * 60, [nine, half], STOCKHOLM)).toBe(half);
  expect(nearestTo(9 * 60, [], STOCKHOLM)).toBeUndefined();
});
