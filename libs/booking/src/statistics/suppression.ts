/** A group smaller than this could tell of a person. */
export const FEWEST = 5;

/**
 * Which of the counts that add up to a published total may be shown. One hidden count could be computed from the total
 * and the others, and several that are few together would tell that each is few: then the smallest of those shown are
 * hidden as well, all that are alike at once. So what is hidden depends on no place in the table, and could always be
 * the other way round. Nothing says which were few and which keep them company, for that would tell them apart.
 * `hiddenToo` are hidden for a reason of their own.
 */
export function showable(counts: readonly number[], hiddenToo: readonly boolean[] = []): boolean[] {
  const shown = counts.map((count, i) => count >= FEWEST && hiddenToo[i] !== true);
  while (shown.includes(true) && tells(counts.filter((_, i) => !shown[i]))) {
    const smallest = Math.min(...counts.filter((_, i) => shown[i]));
    counts.forEach((count, i) => {
      shown[i] = shown[i] === true && count > smallest;
    });
  }
  return shown;
}

/** Whether their sum, which anybody can compute, gives the hidden counts away. None are hidden: nothing to tell. */
function tells(hidden: readonly number[]): boolean {
  const sum = hidden.reduce((all, count) => all + count, 0);
  const mostOfFew = hidden.length * (FEWEST - 1);
  return hidden.length > 0 && (hidden.length === 1 || sum < FEWEST || sum === mostOfFew);
}
