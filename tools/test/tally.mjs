import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @returns {Tally} */
export const passed = () => ({ passed: 1, failed: 0, skipped: 0 });
/** @returns {Tally} */
export const failed = () => ({ passed: 0, failed: 1, skipped: 0 });
/** @returns {Tally} */
export const skipped = () => ({ passed: 0, failed: 0, skipped: 1 });

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: all.skipped + one.skipped,
  }));
}

/**
 * A Jest that died, found nothing or could not load a file has failed, whatever its counts say.
 * @param {string} file that Jest wrote with --json
 * @param {boolean} ended well
 */
export function tallyOf(file, ended) {
  if (!existsSync(file)) return failed();
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  const failures = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  return {
    passed: counts.numPassedTests,
    failed: failures || ended ? failures : 1,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

/** @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
