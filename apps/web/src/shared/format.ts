export type Language = 'sv' | 'en';

export const STOCKHOLM = 'Europe/Stockholm';

const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl.DateTimeFormat is slow and a grid of free times asks hundreds of times, so each is made once. */
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { timeZone: STOCKHOLM, ...options });
  formats.set(key, known);
  return known;
}

/** 14:05 */
export function clockTime(instant: Date, language: Language): string {
  return format(language, { hour: '2-digit', minute: '2-digit' }).format(instant);
}

/** måndag 23 november */
export function longDay(instant: Date, language: Language): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(instant);
}

/** nov. 2026, mån, 23: the parts of a leaf torn from a calendar. */
export function leaf(instant: Date, language: Language): { month: string; day: string; weekday: string } {
  return {
    month: format(language, { month: 'long' }).format(instant),
    day: format(language, { day: 'numeric' }).format(instant),
    weekday: format(language, { weekday: 'long' }).format(instant),
  };
}

export function shortWeekday(instant: Date, language: Language): string {
  return format(language, { weekday: 'short' }).format(instant);
}

export function shortDay(instant: Date, language: Language): string {
  return format(language, { day: 'numeric', month: 'short' }).format(instant);
}

/** 2026-11-23 in the clinic's zone, whatever zone the reader's telephone is in. */
export function isoDay(instant: Date): string {
  return format('sv', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

export function hourOf(instant: Date): number {
  return Number(format('en', { hour: '2-digit', hourCycle: 'h23' }).format(instant));
}

/** Noon UTC lies in the same calendar day in Sweden all year, so a date can be formatted through it. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

export function addDays(day: string, days: number): string {
  const noon = noonOf(day);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** Monday first, as in every Swedish calendar. */
export function mondayOf(day: string): string {
  return addDays(day, -((noonOf(day).getUTCDay() + 6) % 7));
}
