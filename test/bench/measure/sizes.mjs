import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { asRole } from '../../../tools/postgres/database.mjs';
import { DIST } from '../dist.mjs';

const BYTES = `
  SELECT sum(pg_total_relation_size(c.oid))::float / (SELECT count(*) FROM booking.booking) AS each
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'booking' AND c.relkind = 'r'`;

/**
 * Everything in the schema of bookings, rows and indexes, for each appointment.
 * @param {import('../database.mjs').BenchDatabase} database
 */
export async function bytesPerAppointment({ superuser }) {
  const { rows } = await asRole(superuser, (db) => db.query(BYTES));
  return Math.round(rows[0].each);
}

/** What a telephone loads before a patient can book: the page, and the scripts and styles that it names. */
export function publicPage() {
  const page = new URL('web/index.html', DIST);
  if (!existsSync(page)) return undefined;
  const html = readFileSync(page);
  const assets = [...html.toString().matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) =>
    String(path),
  );
  const bodies = [html, ...assets.map((path) => readFileSync(new URL(`web/${path}`, DIST)))];
  return {
    files: assets.length + 1,
    gzippedKb: Math.round(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 100) / 10,
  };
}
