import { BLOCKED_UNITS, READ_BLOCKS } from '@kallelse/access';
import { newId } from '@kallelse/platform';
import { Clinic } from '../support/clinic.js';
import { planOf } from '../support/query-plan.js';

describe('whether something is blocked', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open(undefined, { DEMO: '0' });
  });
  afterAll(() => clinic.close());

  const settings = () => ({ actor_kind: 'staff', unit: clinic.providers.alloptik.units[0]?.id ?? '' });
  /** EXPLAIN does not look into functions, so the question is taken out of the one in the database. */
  const insideOfBlocked = async (): Promise<string> => {
    const { rows } = await clinic.owner.query<{ body: string }>(
      `SELECT prosrc AS body FROM pg_proc WHERE oid = 'access.blocked'::regproc`,
    );
    return (rows[0]?.body ?? '').replaceAll('p_patient', '$1::uuid').replaceAll('p_unit', '$2::uuid');
  };

  it('is asked of the patient’s own blocks in force, however many others have', async () => {
    const question = {
      role: 'purpose_access_control',
      text: await insideOfBlocked(),
      values: [newId(), newId()],
      settings: settings(),
    };
    const plan = await planOf(clinic, question);
    const blocks = plan.filter(({ relation }) => relation === 'block');
    expect(blocks).toEqual([expect.objectContaining({ index: 'block_once' })]);
    expect(blocks[0]?.condition).toMatch(/provider_id.*patient_id/);
  });

  it('is listed by the patient too', async () => {
    const question = { role: 'purpose_access_control', text: READ_BLOCKS, values: [newId()], settings: settings() };
    const plan = await planOf(clinic, question);
    const indexes = plan.filter(({ relation }) => ['block', 'patient'].includes(relation)).map(({ index }) => index);
    expect(indexes.sort()).toEqual(['block_once', 'patient_pkey']);
  });

  it('can be asked for by no purpose that has nothing to do with it', async () => {
    const asked = planOf(clinic, { role: 'purpose_booking', text: BLOCKED_UNITS, values: [newId()] });
    await expect(asked).rejects.toMatchObject({ code: '42501' });
  });
});
