import { readPersonnummer, type Reading } from './personnummer.reading.js';

export type PersonnummerKind = 'personnummer' | 'coordination-number';

/** From this many years on the hyphen is a plus, counted in calendar years. Folkbokföringslagen 18 §. */
const PLUS_FROM = 100;

/**
 * A Swedish personal identity number or coordination number, kept as twelve digits (folkbokföringslagen 18 §).
 * One exists only for a number that was read and found valid.
 */
export class Personnummer {
  private constructor(
    readonly digits: string,
    readonly kind: PersonnummerKind,
  ) {}

  /** `today` is the caller's calendar date, YYYY-MM-DD: it tells the century and refuses the unborn. */
  static read(text: string, today: string): Reading<Personnummer> {
    return readPersonnummer(text, today, (digits, kind) => new Personnummer(digits, kind));
  }

  get birthYear(): number {
    return Number(this.digits.slice(0, 4));
  }

  masked(): string {
    return mask(this.digits);
  }

  /** The everyday form YYMMDD-NNNN, with a plus from the year the person turns 100. */
  format(today: string): string {
    const separator = Number(today.slice(0, 4)) - this.birthYear >= PLUS_FROM ? '+' : '-';
    return `${this.digits.slice(2, 8)}${separator}${this.digits.slice(8)}`;
  }
}

/** What lists and cards show: enough to tell two people apart, not enough to use. Dataskyddslagen 3 kap. 10 §. */
export const mask = (digits: string): string => `${digits.slice(0, 8)}-••••`;
