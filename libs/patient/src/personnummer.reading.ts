import { checkDigitFits } from './check-digit.js';
import type { PersonnummerKind } from './personnummer.js';

export type PersonnummerFault =
  | 'not-a-personnummer'
  | 'interim-number'
  | 'organisation-number'
  | 'wrong-check-digit'
  | 'impossible-date'
  | 'in-the-future'
  | 'too-old'
  | 'century-unclear';

export type PersonnummerWarning = 'separator-contradicts-year';

export type Reading<T> =
  | { ok: true; personnummer: T; warnings: PersonnummerWarning[] }
  | { ok: false; code: PersonnummerFault; birthYears?: number[] };

interface Written {
  century: string | undefined;
  year: string;
  month: number;
  day: number;
  separator: string | undefined;
  ten: string;
}

/** Skatteverket's own test identities begin here; anybody older is a slip of the finger. */
const EARLIEST_BIRTH_YEAR = 1890;

/** Nobody this old books a visit, so ten digits without a separator are only unclear within it. */
const OLDEST_LIKELY_AGE = 125;

const DASHES = /[\p{Pd}\u00ad\u02d7\u2043\u2212]/gu;
const INVISIBLE = /[\s\p{Cf}]/gu;
const WRITTEN = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+])?(\d{4})$/;
const INTERIM = /^(\d{2})?\d{6}[-+]?[A-Z]\d{3}$/i;

export function readPersonnummer<T>(
  text: string,
  today: string,
  make: (digits: string, kind: PersonnummerKind) => T,
): Reading<T> {
  const cleaned = text.normalize('NFKC').replace(DASHES, '-').replace(INVISIBLE, '');
  const written = parts(cleaned);
  if (!written) {
    return { ok: false, code: INTERIM.test(cleaned) ? 'interim-number' : 'not-a-personnummer' };
  }
  const fault = faultInTenDigits(written);
  if (fault) {
    return { ok: false, code: fault };
  }
  const years = birthYears(written, today);
  if (years.length > 1) {
    return { ok: false, code: 'century-unclear', birthYears: years.sort() };
  }
  return inYear(written, years[0], today, make);
}

function inYear<T>(
  written: Written,
  year: number,
  today: string,
  make: (digits: string, kind: PersonnummerKind) => T,
): Reading<T> {
  const fault = faultInYear(written, year, today);
  if (fault) {
    return { ok: false, code: fault };
  }
  const digits = `${String(year).padStart(4, '0')}${written.ten.slice(2)}`;
  return { ok: true, personnummer: make(digits, kindOf(written)), warnings: warnings(written, year, today) };
}

function parts(cleaned: string): Written | null {
  const match = WRITTEN.exec(cleaned);
  if (!match) {
    return null;
  }
  const [, century, year = '', month = '', day = '', separator, last = ''] = match;
  const ten = year + month + day + last;
  return { century, year, month: Number(month), day: Number(day), separator, ten };
}

function faultInTenDigits({ century, month, ten }: Written): PersonnummerFault | null {
  // An organisation number has at least 20 where a person has a month, and the prefix 16 in twelve digits.
  if (month >= 20 || century === '16') {
    return 'organisation-number';
  }
  return checkDigitFits(ten) ? null : 'wrong-check-digit';
}

/** The years the digits can mean. A separator settles it: it says which side of 100 the person is. */
function birthYears(written: Written, today: string): [number, ...number[]] {
  if (written.century) {
    return [Number(written.century + written.year)];
  }
  const thisYear = Number(today.slice(0, 4));
  const youngest = thisYear - ((thisYear - Number(written.year)) % 100);
  if (written.separator) {
    return [written.separator === '+' ? youngest - 100 : youngest];
  }
  const possible = [youngest, youngest - 100].filter(
    (year) => year >= thisYear - OLDEST_LIKELY_AGE && faultInYear(written, year, today) === null,
  );
  const [first = youngest, ...others] = possible;
  return [first, ...others];
}

function faultInYear(written: Written, year: number, today: string): PersonnummerFault | null {
  if (year > 2999 || !dateIsPossible(written, year)) {
    return 'impossible-date';
  }
  if (isAfter(today, written, year)) {
    return 'in-the-future';
  }
  return year < EARLIEST_BIRTH_YEAR ? 'too-old' : null;
}

/** Skatteverket issues coordination numbers with month 00, day 60 and days no month has, so only ranges bind. */
function dateIsPossible({ month, day }: Written, year: number): boolean {
  if (isCoordinationDay(day)) {
    return month <= 12;
  }
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Unknown parts (month 00, day 60) are left out of the comparison. */
function isAfter(today: string, { month, day }: Written, year: number): boolean {
  const known = [String(year).padStart(4, '0')];
  if (month > 0) {
    known.push(String(month).padStart(2, '0'));
  }
  if (month > 0 && day % 60 > 0) {
    known.push(String(day % 60).padStart(2, '0'));
  }
  const date = known.join('-');
  return date > today.slice(0, date.length);
}

function isCoordinationDay(day: number): boolean {
  return day >= 60 && day <= 91;
}

function kindOf({ day }: Written): PersonnummerKind {
  return isCoordinationDay(day) ? 'coordination-number' : 'personnummer';
}

function warnings({ century, separator }: Written, year: number, today: string): PersonnummerWarning[] {
  if (!century || !separator) {
    return [];
  }
  const expected = Number(today.slice(0, 4)) - year >= 100 ? '+' : '-';
  return separator === expected ? [] : ['separator-contradicts-year'];
}
