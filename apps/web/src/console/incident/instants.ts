/** What a field for date and time holds: the reader's own clock, to the minute. */
export function asLocal(instant: Date): string {
  const shifted = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

export const asInstant = (local: string): string => new Date(local).toISOString();
