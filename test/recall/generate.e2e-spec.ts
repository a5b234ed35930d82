import { begin, beginAndSign, examination } from '../journal/examination.js';
import { registerPatient } from '../support/people.js';
import { RecallDesk } from './recall-desk.js';

describe('recalls follow what the examiner signed', () => {
  let desk: RecallDesk;

  beforeAll(async () => {
    desk = await RecallDesk.open();
  });
  beforeEach(() => desk.clear());
  afterAll(() => desk.close());

  const lines = async (): Promise<number> => {
    const { rows } = await desk.clinic.owner.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM access.access_log WHERE resource_type = 'RecallItem' AND activity = 'Skriva'`,
    );
    return rows[0]?.n ?? 0;
  };

  it('waits for the signature: a draft changes no due date', async () => {
    const patient = await desk.due();
    await begin(desk.optician, patient, examination({ recall: { months: 6, reason: 'driving' } }));
    expect(await desk.items(patient)).toEqual([{ state: 'open', due: '2026-02-20', reason: 'routine' }]);
  });

  it('moves when the interval is corrected, and leaves a trace', async () => {
    const patient = await desk.due();
    const entry = await desk.examine(patient, { examinedOn: '2024-05-31', months: 21 });
    await desk.optician
      .post(`/api/journal-entries/${entry}/amendments`)
      .send({
        basedOn: 1,
        reason: 'Fel intervall',
        content: examination({ recall: { months: 36, reason: 'routine' } }),
      })
      .expect(201);

    expect(await desk.items(patient)).toEqual([
      { state: 'superseded', due: '2026-02-20', reason: 'routine' },
      { state: 'superseded', due: '2026-02-28', reason: 'routine' },
      { state: 'open', due: '2027-05-31', reason: 'routine' },
    ]);
    expect(await desk.next()).toBeNull();
    const { rows } = await desk.clinic.owner.query(
      'SELECT entry_version, months FROM recall.decision WHERE entry_id = $1 ORDER BY entry_version',
      [entry],
    );
    expect(rows).toEqual([
      { entry_version: 1, months: 21 },
      { entry_version: 2, months: 36 },
    ]);
  });

  it('ends when a newer examination asks for no recall', async () => {
    const patient = await desk.due();
    await desk.examine(patient, { examinedOn: '2026-03-01', months: null });
    expect(await desk.items(patient)).toEqual([{ state: 'superseded', due: '2026-02-20', reason: 'routine' }]);
  });

  it('is decided by the latest examination, not by the latest signature', async () => {
    const patient = await desk.due({ examinedOn: '2025-02-20' });
    await desk.examine(patient, { examinedOn: '2024-02-20', months: 1, reason: 'pressure-check' });
    expect((await desk.items(patient)).filter(({ state }) => state === 'open')).toEqual([
      { state: 'open', due: '2027-02-20', reason: 'routine' },
    ]);
  });

  it('has one item of a patient whose two examinations are signed at the same moment', async () => {
    const patient = await registerPatient(desk.optician, 90);
    await Promise.all(
      ['2024-02-20', '2024-02-21', '2024-02-22'].map((examinedOn) => desk.examine(patient, { examinedOn })),
    );
    const open = (await desk.items(patient)).filter(({ state }) => state === 'open');
    expect(open).toEqual([{ state: 'open', due: '2026-02-22', reason: 'routine' }]);
  });

  it('changes nothing when it runs again, and writes no line for nothing', async () => {
    const patients = [await desk.due(), await desk.due({ months: null }), await desk.due({ examinedOn: '2025-02-20' })];
    const before = await Promise.all(patients.map((patient) => desk.items(patient)));
    const written = await lines();
    await desk.night();
    await Promise.all([desk.night(), desk.night(), desk.night()]);
    expect(await Promise.all(patients.map((patient) => desk.items(patient)))).toEqual(before);
    expect(await lines()).toBe(written);
  });

  it('finds again what was lost', async () => {
    const patient = await desk.due();
    await desk.clinic.owner.query('DELETE FROM recall.item');
    await desk.night();
    expect(await desk.items(patient)).toEqual([{ state: 'open', due: '2026-02-20', reason: 'routine' }]);
  });

  it('leaves to rest whom the population register tells to have died', async () => {
    const patient = await desk.due();
    await desk.clinic.owner.query(`UPDATE patient.patient SET deceased_on = '2026-02-01' WHERE id = $1`, [patient]);
    await desk.night();
    expect(await desk.items(patient)).toEqual([expect.objectContaining({ state: 'closed-deceased' })]);
  });

  it('keeps no decision where the policy names no recall: the interval stays in the journal', async () => {
    const physiotherapist = await desk.clinic.as('clinician', { provider: 'halsoklustret' });
    const patient = await registerPatient(physiotherapist, 0);
    await beginAndSign(physiotherapist, patient);
    const { rows } = await desk.clinic.owner.query('SELECT FROM recall.decision');
    expect(rows).toEqual([]);
  });

  it('signs nothing if the recall cannot be kept: both are one change', async () => {
    const patient = await registerPatient(desk.optician, 91);
    await desk.clinic.owner.query(`ALTER TABLE recall.decision ADD CONSTRAINT broken CHECK (months <> 13) NOT VALID`);
    const content = examination({ recall: { months: 13, reason: 'routine' } });
    const { body } = await begin(desk.optician, patient, content);
    const answer = await desk.optician.post(`/api/journal-entries/${body.id}/signature`).send({ version: 1 });
    await desk.clinic.owner.query('ALTER TABLE recall.decision DROP CONSTRAINT broken');
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('months');
    expect((await desk.optician.get(`/api/journal-entries/${body.id}`)).body.state).toBe('draft');
  });
});
