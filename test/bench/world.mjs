import { asRole } from '../../tools/postgres/database.mjs';
import { identities } from './load/load.mjs';

/** @typedef {{ id: string, unit: number }} Known a patient, and the number of the unit that has a care relation */
/** @typedef {{ n: number, id: string, serviceId: string, practitioners: string[] }} Unit */
/**
 * What the measured requests are about: the first provider's units and patients.
 * @typedef {object} World
 * @property {string} monday
 * @property {Unit[]} units
 * @property {string[]} numbers of people who are looked up
 * @property {Known[]} readPatients with twenty entries each
 * @property {Known[]} writtenPatients
 * @property {string} lastBooked the last day anybody has booked
 */

const UNITS = `
  SELECT substr(u.slug, 7)::integer AS n, u.id, s.id AS "serviceId",
         (SELECT array_agg(practitioner_id ORDER BY practitioner_id) FROM booking.practitioner_service p WHERE p.service_id = s.id) AS practitioners
  FROM access.unit u JOIN booking.service s ON s.unit_id = u.id
  WHERE u.provider_id = $1 ORDER BY n`;

const READ = `
  SELECT e.patient_id AS id, substr(u.slug, 7)::integer AS unit
  FROM (SELECT patient_id, min(unit_id::text)::uuid AS unit_id FROM journal.entry WHERE provider_id = $1
        GROUP BY patient_id HAVING count(*) = 20 AND min(unit_id::text) = max(unit_id::text) ORDER BY patient_id LIMIT 500) e
  JOIN access.unit u ON u.id = e.unit_id`;

const WRITTEN = `
  SELECT p.id, substr(u.slug, 7)::integer AS unit
  FROM (SELECT id FROM patient.patient WHERE provider_id = $1 ORDER BY id DESC LIMIT 20000) p
  JOIN access.care_relation r ON r.provider_id = $1 AND r.patient_id = p.id AND r.source_id = p.id
  JOIN access.unit u ON u.id = r.unit_id`;

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
      readPatients: (await db.query(READ, [provider])).rows,
      writtenPatients: (await db.query(WRITTEN, [provider])).rows,
      lastBooked: (await one(`SELECT max(starts_at)::date::text AS day FROM booking.booking WHERE provider_id = $1`))
        .day,
    };
  });
}
