import { asRole } from '../../tools/postgres/database.mjs';
import { identities } from './load/load.mjs';

/** @typedef {{ n: number, id: string, serviceId: string, practitioners: string[] }} Unit */
/**
 * What the measured requests are about: the first provider's units and patients.
 * @typedef {object} World
 * @property {string} monday
 * @property {Unit[]} units
 * @property {string[]} numbers of people who are looked up
 * @property {string[]} readPatients with twenty entries each
 * @property {string[]} writtenPatients
 * @property {string} lastBooked the last day anybody has booked
 */

const UNITS = `
  SELECT substr(u.slug, 7)::integer AS n, u.id, s.id AS "serviceId",
         (SELECT array_agg(practitioner_id ORDER BY practitioner_id) FROM booking.practitioner_service p WHERE p.service_id = s.id) AS practitioners
  FROM access.unit u JOIN booking.service s ON s.unit_id = u.id
  WHERE u.provider_id = $1 ORDER BY n`;

const READ = `
  SELECT array_agg(patient_id) AS ids
  FROM (SELECT patient_id FROM journal.entry WHERE provider_id = $1 GROUP BY patient_id HAVING count(*) = 20 ORDER BY patient_id LIMIT 500) p`;

const WRITTEN = `
  SELECT array_agg(id) AS ids FROM (
    SELECT p.id FROM patient.patient p WHERE provider_id = $1 ORDER BY p.id DESC LIMIT 20000) p`;

const SIGN_IN_AGAIN = `UPDATE access.session SET last_used_at = now(), expires_at = now() + interval '12 h'`;

/**
 * @param {import('./database.mjs').BenchDatabase} database
 * @returns {Promise<World>}
 */
export function worldOf({ superuser, monday }) {
  return asRole(superuser, async (db) => {
    await db.query(SIGN_IN_AGAIN);
    const one = async (/** @type {string} */ text) => (await db.query(text, [provider])).rows[0];
    const { rows } = await db.query(`SELECT id FROM access.provider WHERE slug = 'alloptik'`);
    const provider = rows[0].id;
    return {
      monday,
      units: (await db.query(UNITS, [provider])).rows,
      numbers: identities().map(({ value }) => value),
      readPatients: (await one(READ)).ids,
      writtenPatients: (await one(WRITTEN)).ids,
      lastBooked: (await one(`SELECT max(starts_at)::date::text AS day FROM booking.booking WHERE provider_id = $1`))
        .day,
    };
  });
}
