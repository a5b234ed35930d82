export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Beyond this many words on a side the texts are shown whole: the table of comparisons would stall the page. */
const LONGEST = 1500;

/** The earlier text struck through and the later one beside it, word by word (longest common subsequence). */
export function differenceOf(earlier: string, later: string): Piece[] {
  const [before, after] = [wordsIn(earlier), wordsIn(later)];
  if (before.length > LONGEST || after.length > LONGEST) {
    return joined([
      { kind: 'gone', text: earlier },
      { kind: 'new', text: later },
    ]);
  }
  return joined(walk(before, after, commonLengths(before, after)));
}

const wordsIn = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** lengths[i][j]: how many words before[i…] and after[j…] have in common. */
function commonLengths(before: string[], after: string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const best =
        before[i] === after[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
      lengths[i]?.splice(j, 1, best);
    }
  }
  return lengths;
}

function walk(before: string[], after: string[], lengths: number[][]): Piece[] {
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      pieces.push({ kind: 'same', text: before[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      pieces.push({ kind: 'gone', text: before[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'new', text: after[j] ?? '' });
      j += 1;
    }
  }
  return pieces;
}

const at = (lengths: number[][], i: number, j: number): number => lengths[i]?.[j] ?? 0;

function joined(pieces: Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((found, piece) => {
    const last = found.at(-1);
    if (piece.text === '') {
      return found;
    }
    return last?.kind === piece.kind
      ? [...found.slice(0, -1), { ...last, text: last.text + piece.text }]
      : [...found, piece];
  }, []);
}
