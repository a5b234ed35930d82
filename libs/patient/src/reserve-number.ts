/** As it is printed and as it is read out: a small letter, a space or a dash is how people copy it. */
const SHAPE = /^R\d{8,}$/;

/**
 * A number of the care provider's own, for somebody without a Swedish one. It begins with a letter, so that it is never read as a
 * personnummer, and its last two digits check the others (ISO 7064, MOD 97-10).
 */
export class ReserveNumber {
  readonly kind = 'reserve';

  private constructor(readonly digits: string) {}

  /** Undefined: this is not a reserve number, or somebody mistyped it. */
  static read(text: string): ReserveNumber | undefined {
    const value = text.replace(/[\s\p{Dash}]/gu, '').toUpperCase();
    return SHAPE.test(value) && Number(value.slice(1)) % 97 === 1 ? new ReserveNumber(value) : undefined;
  }

  /** Whether it is meant as one, right or not: no personnummer begins with a letter. */
  static isMeant(text: string): boolean {
    return /^\s*r/i.test(text);
  }
}
