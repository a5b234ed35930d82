import { Client } from 'pg';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { beginAndSign } from './examination.js';

const TABLES = ['journal.entry', 'journal.entry_version', 'journal.signature'];
const RIGHTS = ['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];

/** Patientdatalagen 3 kap. 14 §: nothing in a journal may be obliterated or made unreadable. */
describe('a journal only grows', () => {
  let clinic: Clinic;
  let application: Client;
  let roles: string[];

  beforeAll(async () => {
    clinic = await Clinic.open();
    const optician = await clinic.as('clinician');
    await beginAndSign(optician, await registerPatient(optician, 0));
    application = new Client(clinic.database.DATABASE_URL);
    await application.connect();
    const { rows } = await application.query<{ role: string }>(
      `SELECT rolname AS role FROM pg_roles WHERE pg_has_role(session_user, oid, 'MEMBER') AND NOT rolsuper`,
    );
    roles = rows.map(({ role }) => role);
  });

  afterAll(async () => {
    await application.end();
    await clinic.close();
  });

  const asRole = async (role: string, statement: string): Promise<string> => {
    await application.query('BEGIN');
    try {
      await application.query(`SET LOCAL ROLE ${role}`);
      await application.query(`SELECT set_config('app.provider', $1, true)`, [clinic.providers.alloptik.id]);
      await application.query(statement);
      return 'done';
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await application.query('ROLLBACK');
    }
  };

  it('tries every role that the application can take', () => {
    expect(roles).toEqual(
      expect.arrayContaining(['kallelse_app', 'purpose_journal', 'purpose_recall', 'kallelse_public']),
    );
    expect(roles).not.toContain('kallelse_owner');
  });

  it.each(TABLES)('refuses every role to change, remove or empty %s', async (table) => {
    const column = table === 'journal.entry' ? 'template = template' : 'patient_id = patient_id';
    const attempts = [
      `UPDATE ${table} SET ${column}`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
      `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
      `DROP TABLE ${table} CASCADE`,
    ];
    for (const role of roles) {
      for (const attempt of attempts) {
        expect(`${role}: ${attempt}: ${await asRole(role, attempt)}`).toBe(`${role}: ${attempt}: 42501`);
      }
    }
  });

  it('gives none of them a right of that kind, also not on a single column', async () => {
    for (const table of TABLES) {
      const { rows } = await clinic.owner.query(
        `SELECT r, p FROM unnest($1::text[]) r, unnest($2::text[]) p
         WHERE has_table_privilege(r, $3, p) OR (p IN ('UPDATE', 'REFERENCES') AND has_any_column_privilege(r, $3, p))`,
        [roles, RIGHTS, table],
      );
      expect(rows).toEqual([]);
    }
  });

  it('refuses even the owner of the tables, who would have to take the trigger away first', async () => {
    for (const table of TABLES) {
      for (const attempt of [
        `UPDATE ${table} SET created_at = created_at`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ]) {
        await expect(clinic.owner.query(attempt)).rejects.toMatchObject({ code: '23001' });
      }
    }
  });

  it('lets nobody read it for another purpose', async () => {
    for (const role of roles.filter((role) => role !== 'purpose_journal')) {
      expect(`${role}: ${await asRole(role, 'SELECT content FROM journal.entry_version')}`).toBe(`${role}: 42501`);
    }
  });

  it('shows one provider nothing of another', async () => {
    await application.query('BEGIN');
    await application.query('SET LOCAL ROLE purpose_journal');
    await application.query(`SELECT set_config('app.provider', $1, true)`, [clinic.providers.halsoklustret.id]);
    const { rows } = await application.query('SELECT id FROM journal.entry');
    await application.query('ROLLBACK');
    expect(rows).toEqual([]);
  });
});
