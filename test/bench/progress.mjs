/** Progress goes to stderr: stdout is the result. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 */
export async function step(name, work) {
  const from = performance.now();
  const result = await work();
  say(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
  return result;
}
