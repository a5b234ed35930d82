import { DateTime } from 'luxon';
import { built } from './dist.mjs';

const ZONE = 'Europe/Stockholm';
const PER_DAY = 16;

/** @typedef {{ unit: import('./world.mjs').Unit, practitionerId: string, startsAt: string }} Slot */

/**
 * Times nobody has, each handed out once: after the searched window and after all that earlier runs have booked.
 * Neighbours in the sequence are at different units, as bookings in a chain of clinics are.
 * @param {import('./world.mjs').World} world
 * @returns {Promise<() => Slot>}
 */
export async function freeSlots({ units, monday, lastBooked }) {
  const { redDay } = await built('libs/booking/src/schedule/red-days');
  const from = DateTime.max(
    DateTime.fromISO(monday).plus({ days: 28 }),
    DateTime.fromISO(lastBooked).plus({ days: 1 }),
  );
  const days = openDays(from, redDay);
  let handedOut = 0;
  return () => {
    const i = handedOut++;
    const unit = at(units, i);
    const practitionerId = at(unit.practitioners, Math.floor(i / units.length));
    const turn = Math.floor(i / units.length / unit.practitioners.length);
    return { unit, practitionerId, startsAt: startOf(days(Math.floor(turn / PER_DAY)), turn % PER_DAY) };
  };
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} i any number
 */
function at(list, i) {
  return /** @type {T} */ (list[i % list.length]);
}

/**
 * @param {DateTime} from
 * @param {(day: string) => unknown} redDay
 */
function openDays(from, redDay) {
  /** @type {DateTime[]} */
  const known = [];
  let next = from;
  return (/** @type {number} */ n) => {
    for (; known.length <= n; next = next.plus({ days: 1 })) {
      if (next.weekday < 6 && !redDay(String(next.toISODate()))) known.push(next);
    }
    return /** @type {DateTime} */ (known[n]);
  };
}

/**
 * @param {DateTime} day
 * @param {number} slot half hours from eight o'clock, without the lunch
 */
function startOf(day, slot) {
  const local = DateTime.fromObject(
    { year: day.year, month: day.month, day: day.day, hour: slot < 8 ? 8 : 9 },
    { zone: ZONE },
  );
  return String(
    local
      .plus({ minutes: slot * 30 })
      .toUTC()
      .toISO(),
  );
}
