/** Closed by custom and not by lag (1989:253), so that each unit decides. */
export const EVES = ['christmasEve', 'midsummerEve', 'newYearsEve'] as const;
export type Eve = (typeof EVES)[number];

export function eveOn(day: string): Eve | null {
  const date = day.slice(5);
  if (date === '12-24') {
    return 'christmasEve';
  }
  if (date === '12-31') {
    return 'newYearsEve';
  }
  const isFriday = new Date(day).getUTCDay() === 5;
  return isFriday && date >= '06-19' && date <= '06-25' ? 'midsummerEve' : null;
}
