import { onTheWall } from './on-the-wall.js';

const STOCKHOLM = 'Europe/Stockholm';

describe('A time on the clinic’s wall', () => {
  it.each([
    ['2026-03-02T09:00', '2026-03-02T08:00:00.000Z'],
    ['2026-07-02T09:00', '2026-07-02T07:00:00.000Z'],
    ['2026-03-29T01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T09:00', '2026-03-29T07:00:00.000Z'],
    ['2026-10-25T09:00', '2026-10-25T08:00:00.000Z'],
  ])('is the same instant everywhere: %s', (local, instant) => {
    expect(onTheWall(local, STOCKHOLM)).toBe(instant);
  });
});
