import { readFileSync } from 'node:fs';

/**
 * Megabytes of one process: its own share (PSS) and what it has mapped (RSS).
 * @param {number} pid
 */
export function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const megabytes = (/** @type {string} */ name) =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) / 102.4) / 10;
  return { pssMb: megabytes('Pss'), rssMb: megabytes('Rss') };
}
