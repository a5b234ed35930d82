import { Client } from 'pg';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { beginAndSign } from './examination.js';

/** Each round trip is a wait, and the journal is what is opened most. */
describe('reading a journal', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.close());

  it('asks the database three times: open the transaction and the record, read, and end', async () => {
    const optician = await clinic.as('clinician');
    const patient = await registerPatient(optician, 0);
    await beginAndSign(optician, patient);
    const asked = jest.spyOn(Client.prototype, 'query');

    await optician.get(`/api/patients/${patient}/journal`).expect(200);
    const statements = asked.mock.calls.map(([query]) => query as unknown as string | { text: string });
    asked.mockRestore();

    const texts = statements.map((query) => (typeof query === 'string' ? query : query.text));
    expect(texts).toEqual([
      expect.stringMatching(/^BEGIN; .*open_request.*; SELECT access\.open_record/s),
      expect.stringContaining('journal.entry_version'),
      'COMMIT',
    ]);
  });
});
