/**
 * How much is loaded. Everything but the number of appointments is the same for the searched window: it is filled
 * first, so that only the size of the tables differs between two scales.
 * @typedef {object} Scale
 * @property {number} patients
 * @property {number} appointments
 * @property {number} measuredPatients with twenty entries each
 * @property {number} bulkEntries of other patients
 * @property {number} dueRecalls
 */

/** @type {Scale} */
export const FULL = {
  patients: 100_000,
  appointments: 2_000_000,
  measuredPatients: 1_000,
  bulkEntries: 400_000,
  dueRecalls: 20_000,
};

/** @type {Scale} */
export const SMALL = { ...FULL, appointments: 10_000, measuredPatients: 200, bulkEntries: 30_000 };

export const UNITS = 50;
export const PRACTITIONERS_PER_UNIT = 8;
/** Each may claim one call in a round, so they are many. */
export const CALLERS_PER_UNIT = 40;
