import { FIND_PATIENT } from '@kallelse/patient';
import { Clinic } from '../support/clinic.js';
import { planOf } from '../support/query-plan.js';
import vectors from '../vectors/test-identities.json' with { type: 'json' };

describe('looking somebody up by personnummer', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.close());

  it('goes by the number’s index and the key, also under row level security', async () => {
    const values = ['personnummer', vectors.personnummer[0]];
    const plan = await planOf(clinic, { role: 'purpose_booking', text: FIND_PATIENT, values });
    const [number, person] = ['identifier', 'patient'].map((table) => plan.find(({ relation }) => relation === table));
    expect(number).toMatchObject({ index: 'identifier_names_one_patient', filter: '' });
    expect(number?.condition).toMatch(/provider_id.*domain.*value/);
    expect(person).toMatchObject({ index: 'patient_pkey', filter: '' });
  });
});
