import * as fc from 'fast-check';
import { eyeProblems, type EyeRefraction } from './refraction.js';

const nothingMeasured: EyeRefraction = {
  sphere: null,
  cylinder: null,
  axis: null,
  add: null,
  visus: null,
  pressure: null,
};
const codes = (values: Partial<EyeRefraction>) => eyeProblems('refraction.right', { ...nothingMeasured, ...values });
const quarters = (min: number, max: number) => fc.integer({ min: min * 4, max: max * 4 }).map((quarter) => quarter / 4);

describe('refraction of one eye', () => {
  it('accepts every quarter dioptre that a trial case holds', () => {
    fc.assert(
      fc.property(
        quarters(-30, 30),
        quarters(-12, -0.25),
        fc.integer({ min: 1, max: 180 }),
        (sphere, cylinder, axis) => {
          expect(codes({ sphere, cylinder, axis })).toEqual([]);
        },
      ),
    );
  });

  it('accepts an eighth written with two decimals, and no other in-between value', () => {
    expect([0.12, -0.37, 4.62, -7.87].flatMap((sphere) => codes({ sphere }))).toEqual([]);
    expect([0.1, 0.13, -0.3, 1.26, 0.125].map((sphere) => codes({ sphere })[0]?.code)).toEqual(
      Array(5).fill('off-step'),
    );
  });

  it('never accepts a whole dioptre with some other hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -29, max: 29 }), fc.integer({ min: 1, max: 99 }), (whole, hundredth) => {
        const accepted = codes({ sphere: Number(`${whole}.${String(hundredth).padStart(2, '0')}`) }).length === 0;
        expect(accepted).toBe([12, 25, 37, 50, 62, 75, 87].includes(hundredth));
      }),
    );
  });

  it('names the field that is impossible', () => {
    expect(codes({ sphere: 30.25 })).toEqual([{ field: 'refraction.right.sphere', code: 'out-of-range' }]);
    expect(codes({ cylinder: 0.25, axis: 10 })).toEqual([{ field: 'refraction.right.cylinder', code: 'out-of-range' }]);
    expect(codes({ visus: 2.5 })).toEqual([{ field: 'refraction.right.visus', code: 'out-of-range' }]);
    expect(codes({ pressure: 500 })).toEqual([{ field: 'refraction.right.pressure', code: 'out-of-range' }]);
    expect(codes({ add: 4.5 })).toEqual([{ field: 'refraction.right.add', code: 'out-of-range' }]);
    expect(codes({ sphere: Number.NaN })).toEqual([{ field: 'refraction.right.sphere', code: 'out-of-range' }]);
  });

  it.each([0, 181, -1])('refuses the axis %d', (axis) => {
    expect(codes({ cylinder: -1, axis })).toEqual([{ field: 'refraction.right.axis', code: 'out-of-range' }]);
  });

  it('refuses half a degree', () => {
    expect(codes({ cylinder: -1, axis: 90.5 })).toEqual([{ field: 'refraction.right.axis', code: 'off-step' }]);
  });

  it('wants an axis exactly when there is a cylinder', () => {
    expect(codes({ cylinder: -0.75 })).toEqual([{ field: 'refraction.right.axis', code: 'required' }]);
    expect(codes({ cylinder: 0, axis: 90 })).toEqual([{ field: 'refraction.right.axis', code: 'without-cylinder' }]);
    expect(codes({ axis: 90 })).toEqual([{ field: 'refraction.right.axis', code: 'without-cylinder' }]);
    expect(codes({ cylinder: 0 })).toEqual([]);
  });
});
