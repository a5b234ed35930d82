/** A text in both languages of the house. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const words = (sv: string, en: string): Words => ({ sv, en });

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return iso(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1));
}

/** The Saturday among the seven days that begin with this one. */
function saturdayFrom(year: number, month: number, day: number): number {
  const first = Date.UTC(year, month - 1, day);
  return first + ((6 - new Date(first).getUTCDay() + 7) % 7) * DAY;
}

/** Closed by custom and not by law, so each unit decides: true is closed. */
export interface Eves {
  readonly christmasEve: boolean;
  readonly midsummerEve: boolean;
  readonly newYearsEve: boolean;
}

const BY_CUSTOM: Eves = { christmasEve: true, midsummerEve: true, newYearsEve: true };

interface RedDay {
  readonly name: Words;
  readonly eve?: keyof Eves;
}

/** Lag (1989:253) om allmänna helgdagar 1 §, and the three eves on which Swedish clinics are closed by custom. */
function named(year: number): ReadonlyMap<string, RedDay> {
  const midsummerEve = iso(saturdayFrom(year, 6, 20) - DAY);
  const byLaw = [...lawful(year)].map(([day, name]): [string, RedDay] => [day, { name }]);
  return new Map([
    ...byLaw,
    [midsummerEve, { name: words('Midsommarafton', 'Midsummer Eve'), eve: 'midsummerEve' }],
    [`${year}-12-24`, { name: words('Julafton', 'Christmas Eve'), eve: 'christmasEve' }],
    [`${year}-12-31`, { name: words('Nyårsafton', "New Year's Eve"), eve: 'newYearsEve' }],
  ]);
}

function lawful(year: number): ReadonlyMap<string, Words> {
  const easter = Date.parse(easterSunday(year));
  const midsummer = saturdayFrom(year, 6, 20);
  return new Map([
    [`${year}-01-01`, words('Nyårsdagen', "New Year's Day")],
    [`${year}-01-06`, words('Trettondedag jul', 'Epiphany')],
    [`${year}-05-01`, words('Första maj', 'May Day')],
    [`${year}-06-06`, words('Sveriges nationaldag', 'National Day of Sweden')],
    [`${year}-12-25`, words('Juldagen', 'Christmas Day')],
    [`${year}-12-26`, words('Annandag jul', 'Boxing Day')],
    [iso(easter - 2 * DAY), words('Långfredagen', 'Good Friday')],
    [iso(easter), words('Påskdagen', 'Easter Sunday')],
    [iso(easter + DAY), words('Annandag påsk', 'Easter Monday')],
    [iso(easter + 39 * DAY), words('Kristi himmelsfärdsdag', 'Ascension Day')],
    [iso(easter + 49 * DAY), words('Pingstdagen', 'Whit Sunday')],
    [iso(midsummer), words('Midsommardagen', 'Midsummer Day')],
    [iso(saturdayFrom(year, 10, 31)), words('Alla helgons dag', "All Saints' Day")],
  ]);
}

const years = new Map<number, ReadonlyMap<string, RedDay>>();

/** Why a clinic is closed on this date unless its unit says otherwise; null on an ordinary day. */
export function redDay(date: string, eves: Eves = BY_CUSTOM): Words | null {
  const year = Number(date.slice(0, 4));
  const days = years.get(year) ?? named(year);
  years.set(year, days);
  const found = days.get(date);
  if (found && (found.eve === undefined || eves[found.eve])) {
    return found.name;
  }
  return new Date(date).getUTCDay() === 0 ? words('Söndag', 'Sunday') : null;
}
