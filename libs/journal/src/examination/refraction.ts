import type { FieldProblem } from '@kallelse/platform';

/** One eye's values; cylinders are stored with the minus sign. Pressure is in mmHg, visus in decimals. */
export interface EyeRefraction {
  readonly sphere: number | null;
  readonly cylinder: number | null;
  readonly axis: number | null;
  readonly add: number | null;
  readonly visus: number | null;
  readonly pressure: number | null;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: keyof typeof STEPS;
}

/** Decimals that a step allows, in hundredths. Eighths are written 0.12, 0.37, … as on the trial lenses. */
const STEPS = {
  eighth: new Set([0, 12, 25, 37, 50, 62, 75, 87]),
  quarter: new Set([0, 25, 50, 75]),
  half: new Set([0, 50]),
  whole: new Set([0]),
  hundredth: new Set(Array.from({ length: 100 }, (_, hundredth) => hundredth)),
} as const;

// prettier-ignore
const RANGES: Record<keyof EyeRefraction, Range> = {
  sphere:   { min: -30,  max: 30,  step: 'eighth' },
  cylinder: { min: -12,  max: 0,   step: 'eighth' },
  axis:     { min: 1,    max: 180, step: 'whole' },
  add:      { min: 0.25, max: 4,   step: 'quarter' },
  visus:    { min: 0.05, max: 2,   step: 'hundredth' },
  pressure: { min: 1,    max: 80,  step: 'half' },
};

const VALUES = Object.keys(RANGES) as (keyof EyeRefraction)[];

export function eyeProblems(eye: string, values: EyeRefraction): FieldProblem[] {
  const outside = VALUES.flatMap((value) => {
    const code = valueProblem(RANGES[value], values[value]);
    return code ? [{ field: `${eye}.${value}`, code }] : [];
  });
  return [...outside, ...axisProblems(`${eye}.axis`, values)];
}

/** An axis without a cylinder means nothing, and a cylinder without an axis cannot be ground. */
function axisProblems(field: string, { cylinder, axis }: EyeRefraction): FieldProblem[] {
  const cylindrical = cylinder !== null && cylinder !== 0;
  if (cylindrical && axis === null) {
    return [{ field, code: 'required' }];
  }
  return !cylindrical && axis !== null ? [{ field, code: 'without-cylinder' }] : [];
}

function valueProblem({ min, max, step }: Range, value: number | null): string | undefined {
  if (value === null) {
    return undefined;
  }
  if (!(value >= min && value <= max)) {
    return 'out-of-range';
  }
  return onStep(value, STEPS[step]) ? undefined : 'off-step';
}

function onStep(value: number, step: ReadonlySet<number>): boolean {
  const hundredths = Math.round(Math.abs(value) * 100);
  return Math.abs(Math.abs(value) * 100 - hundredths) < 1e-6 && step.has(hundredths % 100);
}
