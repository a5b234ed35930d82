/** YYYY-MM of the unit's own calendar. */
export type Month = string;

const MOST = 15;

export const monthOf = (day: string): Month => day.slice(0, 7);

export function monthBefore(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** This month and those before it, the latest first. */
export function lastMonths(today: string): Month[] {
  const months = [monthOf(today)];
  while (months.length < MOST) {
    months.push(monthBefore(months.at(-1) ?? ''));
  }
  return months;
}

export const isMonth = (text: string | null): text is Month => text !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
