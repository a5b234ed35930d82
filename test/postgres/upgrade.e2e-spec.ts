import { newId } from '@kallelse/platform';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { migrate } from '../../migrations/migrate.js';
import { asRole } from '../../tools/postgres/database.mjs';
import { databaseForWorker, type TestDatabase } from '../support/postgres.js';

/** The last migration of the release before access control. */
const RELEASED = 'Purposes1764000009000';

const [provider, unit, author, patient, entry] = Array.from({ length: 5 }, newId);
const SEAL = 'a'.repeat(64);

/** As the earlier release wrote. */
const WRITTEN_THEN = `
  INSERT INTO access.provider (id, slug, name, legal_name, policy, contact) VALUES ('${provider}', 'x', 'x', 'x', 'alloptik', 'x');
  INSERT INTO access.unit (provider_id, id, slug, name, address, phone, discipline)
  VALUES ('${provider}', '${unit}', 'u', 'u', 'u', 'u', 'optometry');
  INSERT INTO access.employee (provider_id, id, given_name, family_name, title, personnummer)
  VALUES ('${provider}', '${author}', 'A', 'B', 'C', '190001009999');
  INSERT INTO patient.patient (provider_id, id, given_name, family_name, identity_assurance, protected_identity)
  VALUES ('${provider}', '${patient}', 'A', 'B', 'stated', true);
  INSERT INTO journal.entry (provider_id, id, patient_id, unit_id, template, author_id)
  VALUES ('${provider}', '${entry}', '${patient}', '${unit}', 'eye-examination', '${author}');
  INSERT INTO journal.entry_version
    (provider_id, id, entry_id, patient_id, unit_id, number, author_id, author_name, author_title, examined_on, content)
  SELECT provider_id, id, id, patient_id, unit_id, 1, author_id, 'A B', 'C', '2026-03-02', '{}' FROM journal.entry;
  INSERT INTO journal.signature (provider_id, id, entry_id, patient_id, version, signed_at, signer_id, signer_name, signer_title,
    licence_type, licence_number, seal)
  SELECT provider_id, id, id, patient_id, 1, created_at, author_id, 'A B', 'C', 'optiker', '1', '${SEAL}' FROM journal.entry`;

/** Whoever has run the earlier release keeps what they wrote in it. */
describe('a database of the earlier release', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await databaseForWorker();
    await backToReleased();
    await asRole(database.DATABASE_OWNER_URL, (owner) => owner.query(WRITTEN_THEN).then(() => undefined));
    await migrate(database.DATABASE_OWNER_URL);
  });

  const one = (text: string): Promise<Record<string, unknown> | undefined> =>
    asRole(database.DATABASE_OWNER_URL, async (owner) => (await owner.query(text)).rows[0]);

  async function backToReleased(): Promise<void> {
    const dataSource = new DataSource({
      type: 'postgres',
      url: database.DATABASE_OWNER_URL,
      migrations: MIGRATIONS,
      migrationsTableName: 'migration',
    });
    await dataSource.initialize();
    const released = MIGRATIONS.findIndex(({ name }) => name === RELEASED);
    for (let last = MIGRATIONS.length - 1; last > released; last--) {
      await dataSource.undoLastMigration({ transaction: 'each' });
    }
    await dataSource.destroy();
  }

  it('keeps its signatures, which learn their unit, and its journal still only grows', async () => {
    expect(await one('SELECT unit_id, seal FROM journal.signature')).toEqual({ unit_id: unit, seal: SEAL });
    await expect(one('UPDATE journal.signature SET unit_id = unit_id')).rejects.toMatchObject({ code: '23001' });
  });

  it('goes on with the patients whom a unit has written about', async () => {
    expect(await one('SELECT patient_id, unit_id, source_id, why FROM access.care_relation')).toEqual({
      patient_id: patient,
      unit_id: unit,
      source_id: entry,
      why: 'documentation',
    });
  });

  it('has rules for who may open what, and the duties that every provider has', async () => {
    expect(await one('SELECT relation_days_after FROM access.access_rules')).toEqual({ relation_days_after: 180 });
    const duties = `SELECT array_agg(purpose ORDER BY purpose) AS duties FROM access.provider_purpose`;
    expect(await one(duties)).toEqual({ duties: expect.arrayContaining(['access-control', 'incident']) });
  });

  it('still protects whoever was protected', async () => {
    expect(await one('SELECT protection, protected_identity FROM patient.patient')).toEqual({
      protection: 'sekretessmarkering',
      protected_identity: true,
    });
  });
});
