import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Clinic } from '../support/clinic.js';
import vectors from '../vectors/test-identities.json' with { type: 'json' };

const { personnummer: identities } = vectors;
const [astrid, bertil] = identities as [string, string];

describe('the person a visitor states', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.close());

  /** What a visitor's transaction may do, and nothing else. */
  async function asVisitor<T>(work: (db: Client) => Promise<T>): Promise<T> {
    const db = new Client(clinic.database.DATABASE_URL);
    await db.connect();
    try {
      await db.query('BEGIN');
      await db.query(
        `SELECT set_config('app.provider', $1, true), set_config('app.now', $2, true), set_config('role', 'purpose_booking_visitor', true)`,
        [clinic.providers.alloptik.id, clinic.clock.now().toISOString()],
      );
      const result = await work(db);
      await db.query('COMMIT');
      return result;
    } finally {
      await db.end();
    }
  }

  const state = (number: string, given: string): Promise<string> =>
    asVisitor(async (db) => {
      const values = ['personnummer', number, given, 'Berg', randomUUID()];
      const { rows } = await db.query<{ id: string }>(
        'SELECT patient.stated_patient($1, $2, $3, $4, $5) AS id',
        values,
      );
      return rows[0]?.id ?? '';
    });

  it('is one patient, however many state them at once', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => state(astrid, 'Astrid')));
    expect(new Set(ids).size).toBe(1);
    const { rows } = await clinic.owner.query('SELECT given_name, identity_assurance FROM patient.patient');
    expect(rows).toEqual([{ given_name: 'Astrid', identity_assurance: 'stated' }]);
  });

  it('is not changed by what a later visitor states', async () => {
    const id = await state(bertil, 'Bertil');
    expect(await state(bertil, 'Någon annan')).toBe(id);
    const { rows } = await clinic.owner.query('SELECT given_name FROM patient.patient WHERE id = $1', [id]);
    expect(rows).toEqual([{ given_name: 'Bertil' }]);
  });

  it.each([
    'SELECT id FROM patient.patient',
    'SELECT value FROM patient.identifier',
    `UPDATE patient.patient SET given_name = 'x'`,
  ])('is out of a visitor’s sight: %s', async (text) => {
    await expect(asVisitor((db) => db.query(text))).rejects.toMatchObject({ code: '42501' });
  });
});
