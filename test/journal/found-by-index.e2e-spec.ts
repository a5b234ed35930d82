import { randomUUID } from 'node:crypto';
import { READ_ENTRY, READ_JOURNAL, SAVE_ENTRY } from '@kallelse/journal';
import { Client } from 'pg';
import { Clinic } from '../support/clinic.js';
import { planOf } from '../support/query-plan.js';

/** What row level security still asks of each row that the index found: is its unit open to the reader? */
const OPENED = expect.stringMatching(/^\(+(patient_id = \S+( \S+)? AND \(*)?unit_id = ANY [^A]*$/);

describe('reading and saving cost the same in everybody else’s entries', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
    await plantStrangers(clinic);
  });

  afterAll(() => clinic.close());

  it('finds a journal by its patient, newest first, and each newest version by its number', async () => {
    const plan = await planOf(clinic, { role: 'purpose_journal', text: READ_JOURNAL, values: [randomUUID()] });
    const of = (relation: string) => plan.filter((node) => node.relation === relation);

    expect(of('entry')).toEqual([
      expect.objectContaining({
        index: 'entry_of_patient',
        condition: expect.stringContaining('patient_id'),
        filter: OPENED,
      }),
    ]);
    expect(of('entry_version')).toEqual([
      expect.objectContaining({
        index: 'entry_version_number_unique',
        condition: expect.stringContaining('entry_id'),
        filter: OPENED,
      }),
    ]);
    expect(of('signature')).toEqual([
      expect.objectContaining({
        index: 'signature_once',
        condition: expect.stringContaining('entry_id'),
        filter: OPENED,
      }),
    ]);
    expect(of('patient')).toEqual([
      expect.objectContaining({
        index: 'patient_pkey',
        condition: expect.stringMatching(/provider_id.*\(id = /),
        filter: '',
      }),
    ]);
  });

  it('finds an entry, its versions and their signatures by the entry', async () => {
    const plan = await planOf(clinic, { role: 'purpose_journal', text: READ_ENTRY, values: [randomUUID()] });
    const journal = plan.filter(({ relation }) => ['entry', 'entry_version', 'signature'].includes(relation));

    expect(
      journal.map(({ relation, index, condition }) => [relation, index, condition.includes('provider_id')]),
    ).toEqual(
      expect.arrayContaining([
        ['entry', 'entry_pkey', true],
        ['entry_version', 'entry_version_number_unique', true],
        ['signature', 'signature_once', true],
      ]),
    );
    expect(journal).toHaveLength(3);
  });

  it('saves an entry without looking at any other', async () => {
    const values = ['key', 'request', randomUUID(), randomUUID(), 'eye-examination', randomUUID(), '2026-03-02', '{}'];
    const settings = { actor: randomUUID(), unit: randomUUID() };
    const plan = await planOf(clinic, { role: 'purpose_journal', text: SAVE_ENTRY, values, settings });

    const looked = plan.filter(({ relation }) => ['patient', 'employee'].includes(relation));
    expect(looked).toEqual([
      expect.objectContaining({ index: 'patient_pkey', filter: '' }),
      expect.objectContaining({ index: 'employee_pkey', filter: '' }),
    ]);
  });
});

/** Enough of everybody else for the planner to care; foreign keys are left out of it. */
async function plantStrangers({ database, providers }: Clinic): Promise<void> {
  const superuser = new Client(database.SUPERUSER_URL);
  await superuser.connect();
  try {
    await superuser.query('SET session_replication_role = replica');
    for (const statement of strangersOf(`'${providers.alloptik.id}'::uuid`)) {
      await superuser.query(statement);
    }
    await superuser.query('ANALYZE');
  } finally {
    await superuser.end();
  }
}

const strangersOf = (provider: string): string[] => [
  `INSERT INTO patient.patient (provider_id, id, given_name, family_name, identity_assurance)
   SELECT ${provider}, md5('p' || n)::uuid, 'Namn', 'Namnsson', 'verified' FROM generate_series(1, 3000) n`,
  `INSERT INTO access.employee (provider_id, id, given_name, family_name, title, personnummer)
   SELECT ${provider}, md5('e' || n)::uuid, 'Namn', 'Namnsson', 'optiker', '19000100' || n FROM generate_series(1000, 3000) n`,
  `INSERT INTO journal.entry (provider_id, id, patient_id, unit_id, template, author_id)
   SELECT ${provider}, md5('j' || n)::uuid, md5('p' || n % 300)::uuid, md5('u')::uuid, 'eye-examination', md5('e1000')::uuid
   FROM generate_series(1, 6000) n`,
  `INSERT INTO journal.entry_version
     (provider_id, id, entry_id, patient_id, unit_id, number, author_id, author_name, author_title, examined_on, content)
   SELECT provider_id, id, id, patient_id, unit_id, 1, author_id, '', '', '2026-03-02', '{}' FROM journal.entry`,
  `INSERT INTO journal.signature (provider_id, id, entry_id, patient_id, unit_id, version, signed_at, signer_id, signer_name, signer_title,
     licence_type, licence_number, seal)
   SELECT provider_id, id, id, patient_id, unit_id, 1, created_at, author_id, '', '', '', '', repeat('0', 64) FROM journal.entry`,
];
