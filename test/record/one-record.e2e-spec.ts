import { randomUUID } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';
import { beginAndSign } from '../journal/examination.js';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';

const TABLES = ['journal.entry', 'journal.entry_version', 'journal.signature'];

/** Whatever a query forgets, the row policies do not. Asked in SQL, as the journal's own database role. */
describe('a transaction', () => {
  let clinic: Clinic;
  let optician: StaffMember;
  let elsewhere: StaffMember;
  let application: Client;
  let astrid: string;
  let bertil: string;
  let entryOfAstrid: string;
  let entryAtTorget: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    [optician, elsewhere] = await Promise.all([clinic.staff('clinician'), clinic.staff('clinician', { unit: 1 })]);
    astrid = await registerPatient(optician.agent, 0);
    bertil = await registerPatient(optician.agent, 1);
    const known = await registerPatient(elsewhere.agent, 2);
    entryOfAstrid = await beginAndSign(optician.agent, astrid);
    await beginAndSign(optician.agent, bertil);
    entryAtTorget = await beginAndSign(elsewhere.agent, known);
    application = new Client(clinic.database.DATABASE_URL);
    await application.connect();
  });
  afterAll(async () => {
    await application.end();
    await clinic.close();
  });

  type Ask = <Row extends QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

  /** As the opening leaves the transaction: who asks is known, and no record is open yet. */
  const inTransaction = async <T>(work: (ask: Ask) => Promise<T>): Promise<T> => {
    const { providerId, unitId, employeeId } = optician;
    const settings = {
      provider: providerId,
      unit: unitId,
      actor: employeeId,
      actor_kind: 'staff',
      now: clinic.clock.now().toISOString(),
    };
    await application.query('BEGIN');
    try {
      for (const [name, value] of Object.entries(settings)) {
        await application.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
      }
      await application.query('SET LOCAL ROLE purpose_journal');
      return await work(async (text, values) => (await application.query(text, values)).rows as never);
    } finally {
      await application.query('ROLLBACK');
    }
  };
  const patientsIn = async (ask: Ask): Promise<string[]> => {
    const seen = TABLES.map((table) => `SELECT patient_id FROM ${table}`).join(' UNION ');
    return (await ask<{ patient_id: string }>(seen)).map(({ patient_id }) => patient_id);
  };
  const outcome = async (ask: Ask, call: string, id: string): Promise<string | undefined> =>
    (await ask<{ outcome: string }>(`SELECT ${call}($1) AS outcome`, [id]))[0]?.outcome;

  it('that has opened no record reads nothing of any', async () => {
    expect(await inTransaction(patientsIn)).toEqual([]);
  });

  it('reads the one record that it has opened', async () => {
    const seen = await inTransaction(async (ask) => {
      expect(await outcome(ask, 'access.open_record', astrid)).toBe('open');
      return patientsIn(ask);
    });
    expect(seen).toEqual([astrid]);
  });

  it('never holds two: to open the next closes the first, or is refused', async () => {
    const seen = await inTransaction(async (ask) => {
      await outcome(ask, 'access.open_record', astrid);
      await outcome(ask, 'access.open_record', bertil);
      return patientsIn(ask);
    });
    expect(seen).toHaveLength(1);
  });

  it('opens by an entry what the entry belongs to', async () => {
    const seen = await inTransaction(async (ask) => {
      expect(await outcome(ask, 'journal.open_entry', entryOfAstrid)).toBe('open');
      return patientsIn(ask);
    });
    expect(seen).toEqual([astrid]);
  });

  it('opens neither by an entry that is not its own nor by one that is not there', async () => {
    await inTransaction(async (ask) => {
      expect(await outcome(ask, 'journal.open_entry', entryAtTorget)).toBe('closed');
      expect(await outcome(ask, 'journal.open_entry', randomUUID())).toBe('not-found');
      expect(await patientsIn(ask)).toEqual([]);
    });
  });

  it.each([
    ['of another patient', () => bertil, () => optician.unitId],
    ['of another unit', () => astrid, () => elsewhere.unitId],
  ])('writes no entry %s than it has opened', async (_, patient, unit) => {
    const write = `INSERT INTO journal.entry (provider_id, id, patient_id, unit_id, template, author_id)
                   VALUES ($1, $2, $3, $4, 'eye-examination', $5)`;
    const attempt = inTransaction(async (ask) => {
      await outcome(ask, 'access.open_record', astrid);
      await ask(write, [optician.providerId, randomUUID(), patient(), unit(), optician.employeeId]);
    });
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  it('learns of other units’ entries only of the record that is open', async () => {
    const units = await inTransaction((ask) => ask('SELECT * FROM journal.units_with_entries()'));
    expect(units).toEqual([]);
  });
});
