const TEN_DIGITS = /^\d{10}$/;
const OLDEST = 125;

/**
 * The years of birth that ten digits without a separator can mean. With two of them the person is asked, because a
 * guess would make somebody a patient under another's number.
 */
export function yearsOfBirth(text: string, today: Date): number[] {
  const digits = bare(text);
  if (!TEN_DIGITS.test(digits)) {
    return [];
  }
  const thisYear = today.getFullYear();
  const youngest = thisYear - ((((thisYear - Number(digits.slice(0, 2))) % 100) + 100) % 100);
  return [youngest - 100, youngest].filter((year) => year >= thisYear - OLDEST && hasCome(year, digits, today));
}

export function withYear(text: string, year: number): string {
  return `${year}${bare(text).slice(2)}`;
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}

/** A coordination number carries its day plus 60. The api says what else may be wrong with the date. */
function hasCome(year: number, digits: string, today: Date): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6)) % 60;
  return month <= 12 && day <= 31 && new Date(year, month - 1, day) <= today;
}
