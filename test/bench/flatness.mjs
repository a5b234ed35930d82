import { freeSlots } from './free-slots.mjs';
import { jobsOf } from './jobs.mjs';
import { drive } from './measure/drive.mjs';
import { rounded } from './measure/percentile.mjs';
import { say } from './progress.mjs';

/** @typedef {{ driven: import('./measure/drive.mjs').Driven, world: import('./world.mjs').World }} Place */

/**
 * The same searched window among few appointments and among many, by turns.
 * @param {Place} few
 * @param {Place} many
 * @param {import('./measure/compare.mjs').Pace} pace
 */
export async function flatness(few, many, { rounds, warmSeconds, ...pace }) {
  const [a, b] = [await searching(few, pace, warmSeconds), await searching(many, pace, warmSeconds)];
  /** @type {number[]} */
  const small = [];
  /** @type {number[]} */
  const large = [];
  for (let i = 0; i < rounds; i++) {
    small.push(await a());
    large.push(await b());
  }
  const cpuMs = { few: Math.min(...small), many: Math.min(...large) };
  const growth = rounded(cpuMs.many / cpuMs.few);
  say(`slot search: ${cpuMs.few} ms CPU among few appointments, ${cpuMs.many} among many`);
  return { cpuMs, growth };
}

/**
 * @param {Place} place
 * @param {{ seconds: number, connections: number }} pace
 * @param {number} warmSeconds
 */
async function searching({ driven, world }, pace, warmSeconds) {
  const [search] = jobsOf(world, await freeSlots(world));
  if (!search) throw new Error('there is no slot search');
  await drive(driven, search.next, { ...pace, seconds: warmSeconds, expect: search.expect });
  return async () => (await drive(driven, search.next, { ...pace, expect: search.expect })).cpuMs;
}
