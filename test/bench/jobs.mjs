import { createHash, randomUUID } from 'node:crypto';
import { EXAMINATION } from './examination.mjs';
import { CALLERS_PER_UNIT, PRACTITIONERS_PER_UNIT } from './scale.mjs';

/** @typedef {import('./measure/drive.mjs').BenchRequest} BenchRequest */
/**
 * @typedef {object} Job
 * @property {string} name
 * @property {number} expect the answer's status
 * @property {() => BenchRequest} next
 * @property {number} [atMost] requests in one round
 * @property {string[]} [before] SQL that makes ready for a round
 */

/**
 * The work that is measured, as the console asks for it.
 * @param {import('./world.mjs').World} world
 * @param {() => import('./free-slots.mjs').Slot} slot a time nobody has, another each time
 * @returns {Job[]}
 */
export function jobsOf(world, slot) {
  const { units, monday } = world;
  const searched = units.slice(0, 4);
  return [
    { name: 'slot search', expect: 200, next: () => search(one(searched), monday) },
    { name: 'booking', expect: 201, next: () => book(slot(), one(world.writtenPatients).id) },
    {
      name: 'patient look-up',
      expect: 200,
      before: ['TRUNCATE access.patient_search'],
      next: () => lookUp(one(units), one(world.numbers)),
    },
    { name: 'journal save', expect: 201, next: () => write(one(world.writtenPatients)) },
    { name: 'journal read', expect: 200, next: () => read(one(world.readPatients)) },
    nextCall(units),
  ];
}

/**
 * @param {import('./world.mjs').Unit} unit
 * @param {string} from
 * @returns {BenchRequest}
 */
export function search({ n, serviceId }, from) {
  return { method: 'GET', path: `/api/free-times?serviceId=${serviceId}&from=${from}&days=14`, headers: clinician(n) };
}

/**
 * @param {import('./free-slots.mjs').Slot} slot
 * @param {string} patientId
 */
export function book({ unit, practitionerId, startsAt }, patientId) {
  return post('/api/bookings', clinician(unit.n), { patientId, serviceId: unit.serviceId, practitionerId, startsAt });
}

/**
 * @param {import('./world.mjs').Unit} unit
 * @param {string} personnummer
 */
function lookUp({ n }, personnummer) {
  return post('/api/patients/search', clinician(n), { personnummer });
}

/** @param {import('./world.mjs').Known} patient */
function write({ id, unit }) {
  return post(`/api/patients/${id}/journal-entries`, clinician(unit), {
    template: 'eye-examination',
    content: EXAMINATION,
  });
}

/**
 * At the unit that wrote the entries: others' would have to be opened by choice.
 * @param {import('./world.mjs').Known} patient
 * @returns {BenchRequest}
 */
export function read({ id, unit }) {
  return { method: 'GET', path: `/api/patients/${id}/journal`, headers: clinician(unit) };
}

/**
 * Whoever has a call open gets the same again, so in one round each caller asks once.
 * @param {import('./world.mjs').Unit[]} units
 * @returns {Job}
 */
function nextCall(units) {
  let asked = 0;
  return {
    name: 'next call',
    expect: 201,
    atMost: units.length * CALLERS_PER_UNIT - 20,
    before: [
      `UPDATE recall.item SET claimed_by = NULL, claimed_until = '-infinity' WHERE claimed_by IS NOT NULL`,
      'VACUUM recall.item',
    ],
    next: () => {
      const i = asked++;
      const { n } = units[i % units.length] ?? one(units);
      return post(
        '/api/calls/next',
        session('recall-caller', n, 1 + (Math.floor(i / units.length) % CALLERS_PER_UNIT)),
        {},
      );
    },
  };
}

/**
 * @param {string} path
 * @param {Record<string, string>} who
 * @param {object} body
 * @returns {BenchRequest}
 */
function post(path, who, body) {
  const headers = { ...who, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  return { method: 'POST', path, headers, body: JSON.stringify(body) };
}

const clinician = (/** @type {number} */ unit) =>
  session('clinician', unit, 1 + Math.floor(Math.random() * PRACTITIONERS_PER_UNIT));

/** @type {Map<string, Record<string, string>>} */
const sessions = new Map();

/**
 * The cookie as the product wants it, and its hash for the bare server, which reads no cookies.
 * @param {string} role
 * @param {number} unit
 * @param {number} place
 */
function session(role, unit, place) {
  const token = `bench-session-of-${role}-${unit}-${place}`;
  const known = sessions.get(token);
  if (known) return known;
  const hash = createHash('sha256').update(token).digest('hex');
  const made = { cookie: `__Host-kallelse_session=${token}`, 'x-session-hash': hash };
  sessions.set(token, made);
  return made;
}

/**
 * @template T
 * @param {readonly T[]} list
 */
function one(list) {
  return /** @type {T} */ (list[Math.floor(Math.random() * list.length)]);
}
