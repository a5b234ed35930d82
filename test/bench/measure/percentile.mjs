/**
 * @param {number[]} values
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}

/** @param {number[]} values */
export const median = (values) => percentile(values, 0.5);

/** Three digits tell all that such a measurement can. */
export const rounded = (/** @type {number} */ value) => Number(value.toPrecision(3));
