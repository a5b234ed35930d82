import { URLSearchParams } from 'node:url';
import { bookings, freeTimes } from './booking-routes.mjs';
import { nextCall, patient, readJournal, writeEntry } from './care-routes.mjs';

/** @typedef {{ [name: string]: any }} Row */
/** @typedef {{ unit: string }} Opened what the opening told */
/** @typedef {{ path: string[], query: URLSearchParams, body?: any, key?: string }} Input */
/**
 * @typedef {object} Route
 * @property {string} permission
 * @property {'patient'} [opens] whose record is opened in the same round trip
 * @property {number} status
 * @property {(run: import('./transaction.mjs').Run, opened: Opened, input: Input) => Promise<Row[]>} run the statements alone
 * @property {(rows: Row[], opened: Opened, input: Input) => unknown} render the answer from what they returned
 */

/** @type {[string, RegExp, Route][]} */
const ROUTES = [
  ['GET', /^\/api\/free-times$/, freeTimes],
  ['POST', /^\/api\/bookings$/, bookings],
  ['POST', /^\/api\/patients\/search$/, patient],
  ['GET', /^\/api\/patients\/([^/]+)\/journal$/, readJournal],
  ['POST', /^\/api\/patients\/([^/]+)\/journal-entries$/, writeEntry],
  ['POST', /^\/api\/calls\/next$/, nextCall],
];

/**
 * @param {string} method
 * @param {string} target
 * @returns {{ route: Route, path: string[], query: URLSearchParams } | undefined}
 */
export function routeOf(method, target) {
  const [path = '', search] = target.split('?');
  for (const [expected, pattern, route] of ROUTES) {
    const match = expected === method ? pattern.exec(path) : null;
    if (match) return { route, path: match.slice(1), query: new URLSearchParams(search) };
  }
  return undefined;
}
