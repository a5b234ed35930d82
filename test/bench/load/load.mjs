import { readFileSync } from 'node:fs';
import pg from 'pg';
import { built } from '../dist.mjs';
import { CALLERS_PER_UNIT, PRACTITIONERS_PER_UNIT, UNITS } from '../scale.mjs';
import { EXAMINATION } from '../examination.mjs';
import { step } from '../progress.mjs';
import { withIndexesAside } from './set-aside.mjs';

const PARTS = ['clinics', 'patients', 'appointments', 'journal', 'recalls'];

/**
 * Fills a migrated, empty database, as the owner of its tables.
 * @param {string} ownerUrl
 * @param {import('../scale.mjs').Scale} scale
 * @param {string} monday the first day of the searched window
 */
export async function load(ownerUrl, scale, monday) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(
      `SET maintenance_work_mem = '1GB'; SET work_mem = '512MB'; SET synchronous_commit = off; SET timezone = 'UTC'`,
    );
    await tell(owner, settings(scale, monday));
    await seedProviders(owner);
    await withIndexesAside(owner, async () => {
      for (const part of PARTS) await step(`load ${part}`, () => owner.query(sqlOf(part)));
    });
  } finally {
    await owner.end();
  }
}

/** @param {string} part */
const sqlOf = (part) => readFileSync(new URL(`${part}.sql`, import.meta.url), 'utf8');

/**
 * @param {import('../scale.mjs').Scale} scale
 * @param {string} monday
 */
function settings(scale, monday) {
  return {
    monday,
    units: UNITS,
    practitioners: PRACTITIONERS_PER_UNIT,
    callers: CALLERS_PER_UNIT,
    patients: scale.patients,
    appointments: scale.appointments,
    measured: scale.measuredPatients,
    bulk: scale.bulkEntries,
    due: scale.dueRecalls,
    identities: JSON.stringify(identities()),
    examination: JSON.stringify(EXAMINATION),
  };
}

export function identities() {
  const file = new URL('../../vectors/test-identities.json', import.meta.url);
  /** @type {{ personnummer: string[], samordningsnummer: string[] }} */
  const { personnummer, samordningsnummer } = JSON.parse(readFileSync(file, 'utf8'));
  return [
    ...personnummer.map((value) => ({ kind: 'personnummer', value })),
    ...samordningsnummer.map((value) => ({ kind: 'coordination-number', value })),
  ];
}

/**
 * What the SQL files read with current_setting('bench.…').
 * @param {pg.Client} owner
 * @param {Record<string, unknown>} values
 */
async function tell(owner, values) {
  for (const [name, value] of Object.entries(values)) {
    await owner.query(`SELECT set_config($1, $2, false)`, [`bench.${name}`, String(value)]);
  }
}

/** @param {pg.Client} owner */
async function seedProviders(owner) {
  const { policies } = await built('libs/privacy/src/index');
  for (const slug of ['alloptik', 'halsoklustret']) {
    await owner.query(
      `WITH p AS (
         INSERT INTO access.provider (id, slug, name, legal_name, policy, contact)
         VALUES (uuidv7(), $1, $1, $1, $1, 'dataskydd@example.se') RETURNING id)
       INSERT INTO access.provider_purpose (provider_id, purpose) SELECT id, unnest($2::text[]) FROM p`,
      [slug, policies[slug].purposes],
    );
  }
}
