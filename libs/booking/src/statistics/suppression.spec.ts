import { FEWEST, showable } from './suppression.js';

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** What a reader sees of one table. */
const published = (counts: readonly number[]): string => {
  const shown = showable(counts);
  const total = sum(counts);
  return JSON.stringify([total < FEWEST ? null : total, counts.map((count, i) => (shown[i] ? count : null))]);
};

/** Every table of so many cells with counts up to `most`. */
function* tables(cells: number, most: number): Generator<number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (const rest of tables(cells - 1, most)) {
    for (let count = 0; count <= most; count++) {
      yield [...rest, count];
    }
  }
}

describe('What a table of counts tells', () => {
  it.each([
    [1, 30],
    [2, 30],
    [3, 16],
    [4, 12],
    [5, 8],
  ])('leaves each hidden one of %i cells with another value, even to whoever knows the rule', (cells, most) => {
    const alike = new Map<string, Set<number>[]>();
    for (const counts of tables(cells, most)) {
      const key = published(counts);
      const values = alike.get(key) ?? counts.map(() => new Set<number>());
      alike.set(key, values);
      counts.forEach((count, i) => values[i]?.add(count));
    }

    const derivable = [...alike].filter(([key, values]) => {
      const [, shown] = JSON.parse(key) as [number | null, (number | null)[]];
      return shown.some((count, i) => count === null && (values[i] as Set<number>).size < 2);
    });

    expect(derivable.map(([key]) => key)).toEqual([]);
  });

  it('shows no count of fewer than five, and all when there is none', () => {
    for (const counts of tables(4, 9)) {
      const shown = showable(counts);
      expect(counts.filter((count, i) => shown[i] && count < FEWEST)).toEqual([]);
      expect(shown.every(Boolean)).toBe(counts.every((count) => count >= FEWEST));
    }
  });

  it('hides no more than one beside what has to be hidden, when that is enough', () => {
    expect(showable([3, 8, 12, 9])).toEqual([false, false, true, true]);
    expect(showable([3, 4, 12, 9])).toEqual([false, false, true, true]);
    expect(showable([0, 1, 12, 9])).toEqual([false, false, true, false]);
    expect(showable([0, 9, 12, 9])).toEqual([false, false, true, false]);
    expect(showable([4, 4, 12, 9])).toEqual([false, false, true, false]);
    expect(showable([12, 8, 30], [true])).toEqual([false, false, true]);
  });
});
