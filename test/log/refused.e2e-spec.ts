import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';

/** Patientdatalagen 4 kap. 3 §: who tried and was not let in can be told too, where it is known who it was. */
describe('A refused attempt', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.close());

  const refused = async (employee: string): Promise<object[]> => {
    const { rows } = await clinic.owner.query(
      `SELECT l.permission, l.patient_id, l.unit_id, l.args, l.session_id IS NOT NULL AS in_session, l.assignment_id
       FROM access.access_log l WHERE l.employee_id = $1 AND l.outcome = 'refused'`,
      [employee],
    );
    return rows as object[];
  };

  it('says whose record it was, in which session and under which assignment', async () => {
    const patient = await registerPatient(await clinic.as('receptionist'), 1);
    const caller = await clinic.staff('recall-caller');
    await caller.agent.get(`/api/patients/${patient}/journal`).expect(403);
    expect(await refused(caller.employeeId)).toEqual([
      {
        permission: 'journal:read',
        patient_id: patient,
        unit_id: caller.unitId,
        args: null,
        in_session: true,
        assignment_id: caller.assignmentId,
      },
    ]);
  });

  it('keeps no id that is nobody’s here', async () => {
    const caller = await clinic.staff('recall-caller');
    await caller.agent.get('/api/patients/00000000-0000-7000-8000-000000000000/journal').expect(403);
    expect(await refused(caller.employeeId)).toMatchObject([{ patient_id: null }]);
  });

  it('at the door tells who was vouched for and why not, of nobody who is a stranger', async () => {
    const { employeeId } = await clinic.staff('receptionist');
    const number = '(SELECT personnummer FROM access.employee WHERE id = $1)';
    await clinic.owner.query(`SELECT access.log_refused_sign_in(${number}, 'no-assignment')`, [employeeId]);
    await clinic.owner.query(`SELECT access.log_refused_sign_in('190001009999', 'no-assignment')`);
    expect(await refused(employeeId)).toMatchObject([{ permission: 'sign-in:begin', args: 'no-assignment' }]);
    const { rows } = await clinic.owner.query(
      `SELECT count(*)::int AS n FROM access.access_log WHERE permission = 'sign-in:begin'`,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('cannot be a reading: what cannot be written down is not shown', async () => {
    const desk = await clinic.as('receptionist');
    const patient = await registerPatient(desk, 2);
    const month = new Date().toISOString().slice(0, 7).replace('-', '_');
    await clinic.owner.query(`ALTER TABLE access.access_log DETACH PARTITION access.access_log_${month}`);
    const { status, text } = await desk.get(`/api/patients/${patient}`);
    expect(status).toBe(500);
    expect(text).not.toContain('Almgren');
  });
});
