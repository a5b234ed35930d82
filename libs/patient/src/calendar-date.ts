const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

let minute = Number.NaN;
let date = '';

/** The date people in Sweden write just now: who is born today there is not "in the future". Asked at every request, so kept for the minute. */
export function swedishDate(instant: Date): string {
  const asked = Math.floor(instant.getTime() / 60_000);
  if (asked !== minute) {
    [minute, date] = [asked, inStockholm.format(instant)];
  }
  return date;
}
