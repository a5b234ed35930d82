import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Candidate, draw } from './draw.js';
import { RULE_CODES, scoreOf } from './rules.js';

const candidates = fc.uniqueArray(
  fc.record({
    key: fc.uuid(),
    rules: fc.uniqueArray(fc.constantFrom(...RULE_CODES), { maxLength: 3 }),
    byChoice: fc.boolean(),
  }),
  { selector: ({ key }) => key, maxLength: 40 },
);
const size = fc.integer({ min: 1, max: 12 });

const lot = (seed: string, { key }: Candidate): string => createHash('sha256').update(`${seed} ${key}`).digest('hex');

/** Takes the best that is left, one at a time, as somebody would with paper slips. */
function bySlips(all: readonly Candidate[], most: number, seed: string): string[] {
  const left = all.filter(({ byChoice }) => !byChoice);
  const take = (
    better: (one: Candidate, than: Candidate) => boolean,
    eligible: (one: Candidate) => boolean,
  ): string[] => {
    const taken: string[] = [];
    while (taken.length < most) {
      const [best] = left
        .filter(eligible)
        .filter((one) => left.filter(eligible).every((other) => other === one || better(one, other)));
      if (!best) {
        break;
      }
      left.splice(left.indexOf(best), 1);
      taken.push(best.key);
    }
    return taken;
  };
  const byLot = (one: Candidate, than: Candidate): boolean => lot(seed, one) < lot(seed, than);
  const byRisk = (one: Candidate, than: Candidate): boolean =>
    scoreOf(one.rules) === scoreOf(than.rules) ? byLot(one, than) : scoreOf(one.rules) > scoreOf(than.rules);
  const risks = take(byRisk, ({ rules }) => rules.length > 0).map((key) => `risk ${key}`);
  const chance = take(byLot, () => true).map((key) => `random ${key}`);
  const chosen = all.filter(({ byChoice }) => byChoice).map(({ key }) => `choice ${key}`);
  return [...chosen, ...risks, ...chance].sort();
}

const drawnFrom = (all: readonly Candidate[], most: number, seed: string): string[] =>
  draw(all, most, seed)
    .map(({ candidate, drawn }) => `${drawn} ${candidate.key}`)
    .sort();

describe('A draw', () => {
  it('takes what somebody with paper slips would have taken', () => {
    fc.assert(
      fc.property(candidates, size, fc.string(), (all, most, seed) => {
        expect(drawnFrom(all, most, seed)).toEqual(bySlips(all, most, seed));
      }),
    );
  });

  it('takes the same whatever order the log came in, and nobody twice', () => {
    fc.assert(
      fc.property(candidates, size, fc.string(), fc.infiniteStream(fc.nat()), (all, most, seed, shuffle) => {
        const mixed = all
          .map((one) => [shuffle.next().value ?? 0, one] as const)
          .sort(([one], [other]) => one - other)
          .map(([, one]) => one);
        expect(drawnFrom(mixed, most, seed)).toEqual(drawnFrom(all, most, seed));
        const keys = draw(all, most, seed).map(({ candidate }) => candidate.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('always takes every opening by choice and the highest risk', () => {
    fc.assert(
      fc.property(candidates, size, fc.string(), (all, most, seed) => {
        const draws = draw(all, most, seed);
        const taken = new Set(draws.map(({ candidate }) => candidate));
        const risky = all.filter(({ byChoice, rules }) => !byChoice && rules.length > 0);
        const highest = Math.max(...risky.map(({ rules }) => scoreOf(rules)));
        expect(all.filter(({ byChoice }) => byChoice).every((one) => taken.has(one))).toBe(true);
        expect(
          risky.length === 0 ||
            draws.some(({ candidate, drawn }) => drawn === 'risk' && scoreOf(candidate.rules) === highest),
        ).toBe(true);
      }),
    );
  });

  it('gives everybody about the same chance, over many seeds', () => {
    const all = Array.from({ length: 20 }, (_, place) => ({ key: `occasion ${place}`, rules: [], byChoice: false }));
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++) {
      for (const { candidate } of draw(all, 5, `month ${seed}`)) {
        times.set(candidate.key, (times.get(candidate.key) ?? 0) + 1);
      }
    }
    // Expected 500 each, standard deviation 19: five of them on either side.
    expect(Math.min(...all.map(({ key }) => times.get(key) ?? 0))).toBeGreaterThan(400);
    expect(Math.max(...times.values())).toBeLessThan(600);
  });
});
