import { Clinic } from '../support/clinic.js';

/** The openings decide themselves whom they let in; the others act in the name of the transaction that calls them. */
const OPEN_TO_ALL = [
  'access.blocked',
  'access.has_choice',
  'access.log',
  'access.log_months_ahead',
  'access.log_refusal',
  'access.log_refused_sign_in',
  'access.open_anyone',
  'access.open_job',
  'access.open_link',
  'access.open_record',
  'access.open_request',
  'access.open_visit',
  'journal.open_entry',
  'platform.idempotent',
  'platform.leave_job',
  'platform.take',
  'privacy.log_disclosure',
  'privacy.log_refused_disclosure',
  'privacy.policy_followed',
];

describe('What runs with the rights of the tables’ owner', () => {
  let clinic: Clinic;
  let functions: { name: string; config: string[] | null; everybody: boolean; trigger: boolean }[];

  beforeAll(async () => {
    clinic = await Clinic.open();
    const { rows } = await clinic.owner.query(`
      SELECT p.oid::regproc::text AS name, p.proconfig AS config, p.prorettype = 'trigger'::regtype AS trigger,
             p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) WHERE grantee = 0) AS everybody
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE p.prosecdef AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1`);
    functions = rows;
  });
  afterAll(() => clinic.close());

  it('looks for nothing in places where somebody else can put things', () => {
    const astray = functions.filter(({ config }) => !config?.includes('search_path=pg_catalog, pg_temp'));
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  it('can be called by everybody only where that tells and changes nothing of others', () => {
    const open = functions.filter(({ everybody, trigger }) => everybody && !trigger);
    expect(open.map(({ name }) => name)).toEqual(OPEN_TO_ALL);
  });
});
