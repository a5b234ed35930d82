import { Jobs } from '@kallelse/access';
import { newId, sql } from '@kallelse/platform';
import fc from 'fast-check';
import { Client } from 'pg';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';

interface Fault {
  seq: string | null;
  log_id: string | null;
  fault: string;
}

const TABLES = ['access_log', 'access_log_seal', 'access_log_head', 'access_log_anchor', 'access_log_dropped_month'];

/** HSLF-FS 2016:40 4 kap. 9 §: what the log says can be relied on, whoever had the database in their hands. */
describe('The chain of the access log tells', () => {
  let clinic: Clinic;
  let superuser: Client;

  beforeAll(async () => {
    clinic = await Clinic.open();
    superuser = new Client({ connectionString: clinic.database.SUPERUSER_URL });
    await superuser.connect();
    const desk = await clinic.as('receptionist');
    const patient = await registerPatient(desk, 1);
    for (let reading = 0; reading < 8; reading++) {
      await desk.get(`/api/patients/${patient}`).expect(200);
    }
    await (await clinic.as('recall-caller')).get(`/api/patients/${patient}`).expect(403);
    await seal();
    await inTheLog(() => sql('SELECT * FROM access.anchor_log()'));
    await desk.get(`/api/patients/${patient}`).expect(200);
    await seal();
    for (const table of TABLES) {
      await superuser.query(`CREATE TEMP TABLE kept_${table} AS SELECT * FROM access.${table}`);
    }
  });
  afterAll(async () => {
    await superuser.end();
    await clinic.close();
  });

  const inTheLog = <T>(work: () => Promise<T>): Promise<T> =>
    clinic.api.app.get(Jobs).asJob('access-log:seal', clinic.providers.alloptik.id, work);
  const seal = () => inTheLog(() => sql('SELECT access.seal_log()'));
  const verify = (): Promise<Fault[]> => inTheLog(() => sql<Fault>('SELECT * FROM access.verify_log()'));

  /** Tampers as only a superuser can, looks what verification says, and puts everything back. */
  const afterwards = async (...statements: string[]): Promise<Fault | undefined> => {
    for (const statement of statements) {
      await superuser.query(statement);
    }
    const [fault] = await verify();
    for (const table of TABLES) {
      await superuser.query(`DELETE FROM access.${table}; INSERT INTO access.${table} SELECT * FROM kept_${table}`);
    }
    return fault;
  };
  const sealed = (seq: number) => `(SELECT log_id FROM access.access_log_seal WHERE seq = ${seq})`;
  const idOf = async (seq: number): Promise<string> =>
    (await superuser.query(`SELECT log_id FROM access.access_log_seal WHERE seq = ${seq}`)).rows[0].log_id;

  it('nothing while nobody has touched it', async () => {
    expect(await verify()).toEqual([]);
  });

  it('which line somebody altered', async () => {
    const fault = await afterwards(`UPDATE access.access_log SET purpose = 'recall' WHERE id = ${sealed(4)}`);
    expect(fault).toEqual({ seq: '4', log_id: await idOf(4), fault: 'line-altered' });
  });

  it('which line somebody took away', async () => {
    const fault = await afterwards(`DELETE FROM access.access_log WHERE id = ${sealed(5)}`);
    expect(fault).toEqual({ seq: '5', log_id: await idOf(5), fault: 'line-missing' });
  });

  it('which line somebody took away together with its seal', async () => {
    const fault = await afterwards(
      `DELETE FROM access.access_log WHERE id = ${sealed(5)}`,
      'DELETE FROM access.access_log_seal WHERE seq = 5',
    );
    expect(fault).toEqual({ seq: '5', log_id: null, fault: 'seal-missing' });
  });

  it('where two lines changed places', async () => {
    const fault = await afterwards(
      'UPDATE access.access_log_seal SET seq = -seq WHERE seq IN (3, 4)',
      'UPDATE access.access_log_seal SET seq = 7 + seq WHERE seq < 0',
    );
    expect(fault).toMatchObject({ seq: '3', fault: 'chain-altered' });
  });

  it('where two lines changed places and each seal was told what it now stands for', async () => {
    const swap = `UPDATE access.access_log_seal s SET log_id = o.log_id, log_at = o.log_at, row_hash = o.row_hash
      FROM access.access_log_seal o WHERE s.seq IN (3, 4) AND o.seq = 7 - s.seq`;
    expect(await afterwards(swap)).toMatchObject({ seq: '3', fault: 'chain-altered' });
  });

  it('that the tail was cut off, even where the seals went with the lines', async () => {
    const cut = [
      `DELETE FROM access.access_log WHERE id IN (SELECT log_id FROM access.access_log_seal WHERE seq > 10)`,
      'DELETE FROM access.access_log_seal WHERE seq > 10',
    ];
    expect(await afterwards(...cut)).toEqual({ seq: '11', log_id: null, fault: 'tail-cut' });
  });

  it('by its anchor that the tail was cut off and the head rewritten', async () => {
    const cut = [
      `DELETE FROM access.access_log WHERE id IN (SELECT log_id FROM access.access_log_seal WHERE seq > 6)`,
      'DELETE FROM access.access_log_seal WHERE seq > 6',
      `UPDATE access.access_log_head h SET seq = 6, chain_hash = s.chain_hash
       FROM access.access_log_seal s WHERE s.provider_id = h.provider_id AND s.seq = 6`,
    ];
    expect(await afterwards(...cut)).toMatchObject({ fault: 'tail-cut' });
  });

  it('that the head was rewritten', async () => {
    const fault = await afterwards(`UPDATE access.access_log_head SET chain_hash = sha256('x') WHERE seq > 0`);
    expect(fault).toMatchObject({ fault: 'head-altered' });
    expect(await afterwards('DELETE FROM access.access_log_head')).toMatchObject({ fault: 'tail-cut' });
  });

  it('that a line was slipped in afterwards among those already sealed', async () => {
    const id = newId();
    const copy = `INSERT INTO access.access_log (provider_id, id, at, xid, actor_kind, role, purpose, permission, outcome)
      SELECT provider_id, '${id}', at, xid, actor_kind, role, purpose, permission, 'refused' FROM access.access_log WHERE id = ${sealed(3)}`;
    expect(await afterwards(copy)).toEqual({ seq: null, log_id: id, fault: 'line-unsealed' });
  });

  it('that a month was passed off as dropped, since only five years make it so', async () => {
    const lie = (month: string, last = 6): string[] => [
      `INSERT INTO access.access_log_dropped_month
       SELECT provider_id, ${month}, 6, seq, chain_hash, 'infinity' FROM access.access_log_seal WHERE seq = ${last}`,
      `DELETE FROM access.access_log WHERE id IN (SELECT log_id FROM access.access_log_seal WHERE seq <= ${last})`,
      `DELETE FROM access.access_log_seal WHERE seq <= ${last}`,
    ];
    expect(await afterwards(...lie(`date_trunc('month', clock_timestamp())`))).toMatchObject({ fault: 'seal-missing' });
    expect(await afterwards(...lie(`'2010-01-01'`, 12))).toMatchObject({ seq: '11', fault: 'seal-missing' });
  });

  it('any single change to any sealed line', async () => {
    const [{ n }] = (await superuser.query('SELECT max(seq)::int AS n FROM access.access_log_seal')).rows;
    const anyLine = fc.integer({ min: 1, max: n });
    const anyChange = fc.constantFrom(...Object.entries(CHANGES));
    await fc.assert(
      fc.asyncProperty(anyLine, anyChange, async (seq, [column, value]) => {
        const id = await idOf(seq);
        const fault = await afterwards(`UPDATE access.access_log SET ${column} = ${value} WHERE id = '${id}'`);
        expect(fault).toMatchObject({ seq: String(seq), log_id: id });
      }),
      { numRuns: 60 },
    );
  });

  it('the same of lines that were sealed before the seal covered session and ground', async () => {
    const asBefore = [
      'ALTER TABLE access.access_log_seal ALTER version SET DEFAULT 1',
      'UPDATE access.access_log SET session_id = NULL, assignment_id = NULL, level = NULL, args = NULL',
      `UPDATE access.access_log_seal s SET version = 1, row_hash = access.log_row_hash(l)
       FROM access.access_log l WHERE l.id = s.log_id`,
      'DELETE FROM access.access_log_anchor',
      `WITH RECURSIVE chain AS (
         SELECT provider_id, seq, sha256(row_hash) AS hash FROM access.access_log_seal WHERE seq = 1
         UNION ALL
         SELECT s.provider_id, s.seq, sha256(c.hash || s.row_hash) FROM chain c
         JOIN access.access_log_seal s ON s.provider_id = c.provider_id AND s.seq = c.seq + 1
       ) UPDATE access.access_log_seal s SET chain_hash = c.hash FROM chain c WHERE c.seq = s.seq`,
      `UPDATE access.access_log_head h SET chain_hash = s.chain_hash FROM access.access_log_seal s WHERE s.seq = h.seq`,
    ];
    expect(await afterwards(...asBefore)).toBeUndefined();
    const added = `UPDATE access.access_log SET args = 'choice' WHERE id = ${sealed(2)}`;
    expect(await afterwards(...asBefore, added)).toMatchObject({ seq: '2', fault: 'line-altered' });
  });
});

/** Something else than what stood there, whatever it was. */
const CHANGES: Record<string, string> = {
  at: `at + interval '1 microsecond'`,
  xid: `(xid::text::bigint + 1)::text::xid8`,
  actor_kind: `actor_kind || 'x'`,
  employee_id: 'gen_random_uuid()',
  role: `role || 'x'`,
  unit_id: 'gen_random_uuid()',
  purpose: `purpose || 'x'`,
  permission: `permission || 'x'`,
  outcome: `CASE outcome WHEN 'granted' THEN 'refused' ELSE 'granted' END, activity = 'Radera', resource_type = 'x'`,
  patient_id: 'gen_random_uuid()',
  resource_id: 'gen_random_uuid()',
  session_id: 'gen_random_uuid()',
  assignment_id: 'gen_random_uuid()',
  level: `CASE level WHEN 'unit' THEN 'provider' ELSE 'unit' END`,
  args: `coalesce(args, '') || 'x'`,
};
