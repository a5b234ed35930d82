/** What 2026-03-29T09:00 on the clinic's wall is, wherever the reader's computer stands and whatever the clocks did that night. */
export function onTheWall(local: string, zone: string): string {
  const asUtc = Date.parse(`${local}Z`);
  const guess = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(guess, zone)).toISOString();
}

function offsetAt(instant: number, zone: string): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const wall = clock.format(new Date(instant)).replace(' ', 'T');
  return Date.parse(`${wall}Z`) - instant;
}
