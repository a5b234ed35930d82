import type { EyeValue } from './examination.js';

/** What is wrong with a value as written; the same codes the api uses. */
export type Fault = 'not-a-number' | 'out-of-range' | 'off-step' | 'required' | 'without-cylinder';

interface Scale {
  min: number;
  max: number;
  /** Decimals that may be written, in hundredths. */
  decimals: readonly number[];
  /** What the arrow keys add. */
  step: number;
  signed?: boolean;
  digits: 0 | 1 | 2;
}

const QUARTERS = [0, 25, 50, 75];
const EIGHTHS = [0, 12, 25, 37, 50, 62, 75, 87];
const HUNDREDTHS = Array.from({ length: 100 }, (_, hundredth) => hundredth);

// prettier-ignore
export const SCALES: Record<EyeValue, Scale> = {
  sphere:   { min: -30,  max: 30,  decimals: EIGHTHS,    step: 0.25, digits: 2, signed: true },
  cylinder: { min: -12,  max: 0,   decimals: EIGHTHS,    step: 0.25, digits: 2 },
  axis:     { min: 1,    max: 180, decimals: [0],        step: 1,    digits: 0 },
  add:      { min: 0.25, max: 4,   decimals: QUARTERS,   step: 0.25, digits: 2, signed: true },
  visus:    { min: 0.05, max: 2,   decimals: HUNDREDTHS, step: 0.1,  digits: 1 },
  pressure: { min: 1,    max: 80,  decimals: [0, 50],    step: 1,    digits: 0 },
};

/** Undefined when it is no number. Comma and point, minus of either kind, and a plus are all understood. */
export function read(text: string): number | null | undefined {
  const plain = plainOf(text);
  if (plain === '') {
    return null;
  }
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) + 0 : undefined;
}

/** The Swedish way: decimal comma, and a plus where the sign says something. */
export function write(value: EyeValue, number: number | null): string {
  if (number === null) {
    return '';
  }
  const { digits, signed } = SCALES[value];
  const needed = Math.max(digits, (String(number).split('.')[1] ?? '').length);
  const sign = signed && number > 0 ? '+' : '';
  return sign + number.toFixed(needed).replace('.', ',');
}

export function faultIn(value: EyeValue, text: string): Fault | undefined {
  const number = read(text);
  if (number === null) {
    return undefined;
  }
  if (number === undefined) {
    return 'not-a-number';
  }
  const { min, max, decimals } = SCALES[value];
  if (number < min || number > max) {
    return 'out-of-range';
  }
  return decimals.includes(decimalsOf(number)) ? undefined : 'off-step';
}

/** While somebody is typing only that is wrong which no further key can mend: "-0,7" may become "-0,75". */
export function faultWhileTyping(value: EyeValue, text: string): Fault | undefined {
  const fault = faultIn(value, text);
  return fault && canBecomeRight(value, plainOf(text)) ? undefined : fault;
}

/** An axis without a cylinder means nothing, and a cylinder without an axis cannot be ground. */
export function axisFault(axis: string, cylinder: string): Fault | undefined {
  const fault = faultIn('axis', axis);
  if (fault) {
    return fault;
  }
  const cylindrical = Boolean(read(cylinder));
  if (cylindrical && read(axis) === null) {
    return 'required';
  }
  return !cylindrical && read(axis) !== null ? 'without-cylinder' : undefined;
}

/** From nothing the first step lands beside zero, or on the scale's nearest end. */
export function stepped(value: EyeValue, text: string, direction: 1 | -1): string {
  const { min, max, step } = SCALES[value];
  const number = read(text) ?? Math.min(Math.max(0, min), max);
  const next = Math.round((number + direction * step) * 100) / 100;
  return write(value, Math.min(Math.max(next, min), max));
}

const plainOf = (text: string): string => text.trim().replace(',', '.').replace(/[−–]/g, '-').replace(/^\+/, '');

const decimalsOf = (number: number): number => {
  const hundredths = Math.abs(number) * 100;
  return Math.abs(hundredths - Math.round(hundredths)) < 1e-6 ? Math.round(hundredths) % 100 : -1;
};

const written = new Map<EyeValue, readonly string[]>();

function canBecomeRight(value: EyeValue, begun: string): boolean {
  const whole = begun.replace(/^(-?)\./, '$10.');
  return rightOnes(value).some((right) => right.startsWith(whole));
}

function rightOnes(value: EyeValue): readonly string[] {
  const known = written.get(value) ?? everyRight(value);
  written.set(value, known);
  return known;
}

function everyRight(value: EyeValue): string[] {
  const { min, max, decimals } = SCALES[value];
  const furthest = Math.max(Math.abs(min), Math.abs(max));
  const sizes = Array.from({ length: furthest + 1 }, (_, whole) => whole).flatMap((whole) =>
    decimals.map((hundredths) => whole + hundredths / 100),
  );
  return [...sizes, ...sizes.map((size) => -size)]
    .filter((number) => number >= min && number <= max)
    .map((number) => (Object.is(number, -0) ? '-0.00' : number.toFixed(2)));
}
