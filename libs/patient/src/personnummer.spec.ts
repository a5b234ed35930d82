import fc from 'fast-check';
import identities from '../../../test/vectors/test-identities.json' with { type: 'json' };
import { checkDigitFits } from './check-digit.js';
import { Personnummer } from './personnummer.js';

const TODAY = '2026-11-22';
const everybody = [...identities.personnummer, ...identities.samordningsnummer];
const someone = fc.constantFrom(...everybody);

function read(text: string, today = TODAY): Personnummer {
  const reading = Personnummer.read(text, today);
  if (!reading.ok) {
    throw new Error(reading.code);
  }
  return reading.personnummer;
}

function faultIn(text: string, today = TODAY): string | null {
  const reading = Personnummer.read(text, today);
  return reading.ok ? null : reading.code;
}

/** A number of any ten digits with the check digit that fits it, made while the test runs. */
function withCheckDigit(nine: string): string {
  return [...'0123456789'].map((digit) => nine + digit).find(checkDigitFits) ?? '';
}

describe('reading the ways people write a personnummer', () => {
  it.each(everybody)('takes Skatteverket test identity %s', (number) => {
    expect(read(number).digits).toBe(number);
  });

  it('tells a coordination number from a personnummer', () => {
    expect(new Set(identities.personnummer.map((number) => read(number).kind))).toEqual(new Set(['personnummer']));
    expect(new Set(identities.samordningsnummer.map((number) => read(number).kind))).toEqual(
      new Set(['coordination-number']),
    );
  });

  it('takes every dash, space and invisible sign that a copied number brings along', () => {
    const dash = fc.constantFrom(
      '',
      '-',
      '\u2010',
      '\u2011',
      '\u2012',
      '\u2013',
      '\u2014',
      '\u2212',
      '\uff0d',
      '\u00ad',
    );
    const space = fc.constantFrom('', ' ', '\u00a0', '\u2009', '\t', '\n', '\u200b', '\ufeff');
    fc.assert(
      fc.property(someone, dash, fc.array(space, { minLength: 5, maxLength: 5 }), (number, between, gaps) => {
        const [a, b, c, d, e] = gaps;
        const written = `${a}${number.slice(0, 4)}${b}${number.slice(4, 8)}${c}${between}${d}${number.slice(8)}${e}`;
        expect(read(written).digits).toBe(number);
      }),
    );
  });

  it('takes full-width digits', () => {
    const [number = ''] = identities.personnummer;
    const wide = [...number].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    expect(read(wide).digits).toBe(number);
  });

  it('reads back its own everyday form as the same person', () => {
    const notYet127 = everybody.filter((number) => Number(number.slice(0, 4)) > 1926);
    fc.assert(
      fc.property(fc.constantFrom(...notYet127), (number) => {
        expect(read(read(number).format(TODAY)).digits).toBe(number);
      }),
    );
  });

  it('never reads ten bare digits as somebody else of at most 125 years', () => {
    const living = everybody.filter((number) => Number(number.slice(0, 4)) >= 1901);
    fc.assert(
      fc.property(fc.constantFrom(...living), (number) => {
        const reading = Personnummer.read(number.slice(2), TODAY);
        expect([number, 'century-unclear']).toContain(reading.ok ? reading.personnummer.digits : reading.code);
      }),
    );
  });
});

describe('the century', () => {
  const born2023 = '202308252382';
  const born1904 = identities.personnummer.find((number) => number.startsWith('1904')) ?? '';

  it('is asked for when ten digits could be a child or somebody over a hundred', () => {
    expect(Personnummer.read(born1904.slice(2), TODAY)).toEqual({
      ok: false,
      code: 'century-unclear',
      birthYears: [1904, 2004],
    });
    expect(Personnummer.read(born2023.slice(2), TODAY)).toMatchObject({ birthYears: [1923, 2023] });
  });

  it('is settled by the separator', () => {
    expect(read(`${born2023.slice(2, 8)}-${born2023.slice(8)}`).birthYear).toBe(2023);
    expect(read(`${born1904.slice(2, 8)}+${born1904.slice(8)}`).birthYear).toBe(1904);
  });

  it('is settled by the calendar when only one is possible', () => {
    expect(read('7601042398').digits).toBe('197601042398');
  });

  it('goes from minus to plus with the calendar year, not with the birthday', () => {
    const number = read('192704209036');
    expect(number.format('2026-12-31')).toBe('270420-9036');
    expect(number.format('2027-01-01')).toBe('270420+9036');
  });

  it('carries a warning when twelve digits and the separator disagree', () => {
    expect(Personnummer.read('19760104+2398', TODAY)).toMatchObject({
      ok: true,
      warnings: ['separator-contradicts-year'],
    });
    expect(Personnummer.read('19760104-2398', TODAY)).toMatchObject({ warnings: [] });
  });
});

describe('what is refused', () => {
  it.each(['', ' ', 'Astrid', '1976', '19760104239', '1976010423988', '760104--2398', '19760104-239A', 'null'])(
    'does not take %j for a personnummer',
    (text) => expect(faultIn(text)).toBe('not-a-personnummer'),
  );

  it('notices one mistyped digit', () => {
    fc.assert(
      fc.property(someone, fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const digit = (Number(number[place + 2]) + shift) % 10;
        const mistyped = number.slice(0, place + 2) + String(digit) + number.slice(place + 3);
        expect(faultIn(mistyped)).not.toBeNull();
      }),
    );
  });

  it('refuses a company, with and without its prefix', () => {
    expect(faultIn('556940-3339')).toBe('organisation-number');
    expect(faultIn('16556940-3339')).toBe('organisation-number');
  });

  it('refuses interim numbers, which are reserve identities of another domain', () => {
    expect(faultIn('760104-T239')).toBe('interim-number');
    expect(faultIn('19760104t239')).toBe('interim-number');
  });

  it('refuses a day that its month lacks, and the day range of other reserve numbers', () => {
    expect(faultIn(`1977${withCheckDigit('770229239').slice(2)}`)).toBe('impossible-date');
    expect(faultIn(`1977${withCheckDigit('770132239').slice(2)}`)).toBe('impossible-date');
    expect(faultIn(`1977${withCheckDigit('770192239').slice(2)}`)).toBe('impossible-date');
    expect(faultIn(`9919${withCheckDigit('190112239').slice(2)}`)).toBe('impossible-date');
  });

  it('refuses those not yet born where the clinic is, and takes them on the day', () => {
    const tomorrow = `2026${withCheckDigit('261123239').slice(2)}`;
    expect(faultIn(tomorrow)).toBe('in-the-future');
    expect(faultIn(tomorrow, '2026-11-23')).toBeNull();
    expect(faultIn(`${tomorrow.slice(2, 8)}-${tomorrow.slice(8)}`)).toBe('in-the-future');
  });

  it('refuses those who would have been born before any register', () => {
    expect(faultIn(`1000${withCheckDigit('000101980').slice(2)}`)).toBe('too-old');
    expect(faultIn(`1889${withCheckDigit('890101980').slice(2)}`)).toBe('too-old');
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void Personnummer.read(text, TODAY)));
    fc.assert(fc.property(fc.stringMatching(/^[0-9+ -]{8,16}$/), (text) => void Personnummer.read(text, TODAY)));
  });
});

describe('what is shown', () => {
  it('hides the four last digits', () => {
    expect(read('197601042398').masked()).toBe('19760104-••••');
  });
});
