import { randomUUID } from 'node:crypto';
import { OPEN_TASKS, type Role } from '@kallelse/access';
import type { Agent } from 'supertest';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { planOf } from '../support/query-plan.js';
import { linesAbout } from './records.js';

describe('whoever has to look into something', () => {
  let clinic: Clinic;
  let head: StaffMember;
  let patient: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    head = await clinic.staff('head-of-operations');
    patient = await registerPatient(await clinic.as('receptionist'), 0);
  });
  afterAll(() => clinic.close());
  beforeEach(() => clinic.owner.query('DELETE FROM access.task'));

  const plant = async (dueOn = '2026-03-04', role: Role = 'head-of-operations', unit = 0): Promise<string> => {
    const { id: providerId, units } = clinic.providers.alloptik;
    const id = randomUUID();
    await clinic.owner.query(
      `INSERT INTO access.task (provider_id, id, kind, role, unit_id, patient_id, due_on)
       VALUES ($1, $2, 'block-opened', $3, $4, $5, $6)`,
      [providerId, id, role, units[unit]?.id, patient, dueOn],
    );
    return id;
  };
  const tasksOf = async (who: Agent): Promise<string[]> =>
    (await who.get('/api/tasks').expect(200)).body.map(({ id }: { id: string }) => id);
  const finish = (who: Agent, id: string, note: unknown = 'Samtal med patienten, i sin ordning') =>
    who.post(`/api/tasks/${id}/done`).send({ note });

  it('sees the tasks of the own role at the own unit, the most urgent first, and no name', async () => {
    const [later, sooner] = [await plant('2026-03-09'), await plant('2026-03-03')];
    await plant('2026-03-03', 'log-reviewer');
    await plant('2026-03-03', 'head-of-operations', 1);

    const { body, text } = await head.agent.get('/api/tasks').expect(200);
    expect(body.map(({ id }: { id: string }) => id)).toEqual([sooner, later]);
    expect(body[0]).toMatchObject({ kind: 'block-opened', patientId: patient, dueOn: '2026-03-03' });
    expect(text).not.toContain('Almgren');
    expect((await linesAbout(clinic, patient)).filter((line) => line === 'Läsa Task')).toHaveLength(2);
  });

  it('says what was done, by name, once', async () => {
    const id = await plant();
    const { body } = await finish(head.agent, id).expect(201);
    const again = await finish(await clinic.as('head-of-operations'), id, 'En gång till').expect(201);

    expect(again.body).toEqual(body);
    const { rows } = await clinic.owner.query('SELECT done_by, note FROM access.task WHERE id = $1', [id]);
    expect(rows).toEqual([{ done_by: head.employeeId, note: 'Samtal med patienten, i sin ordning' }]);
    expect(await tasksOf(head.agent)).toEqual([]);
    expect((await linesAbout(clinic, patient)).filter((line) => line === 'Skriva Task')).toHaveLength(1);
  });

  it('cannot finish what is another role’s, unit’s or provider’s', async () => {
    const id = await plant();
    const others = await Promise.all([
      clinic.as('receptionist'),
      clinic.as('head-of-operations', { unit: 1 }),
      clinic.as('head-of-operations', { provider: 'halsoklustret' }),
    ]);
    for (const other of others) {
      await finish(other, id).expect(404);
    }
    await finish(await clinic.as('dispenser'), id).expect(403);
    expect(await tasksOf(head.agent)).toEqual([id]);
  });

  it.each([
    ['nothing', undefined, 'required'],
    ['space', '  ', 'required'],
    ['a book', 'x'.repeat(1001), 'too-long'],
  ])('has to say more than %s', async (_, note, code) => {
    const id = await plant();
    const { body } = await finish(head.agent, id, note ?? null).expect(400);
    expect(body.fields).toContainEqual({ field: 'note', code });
  });

  it('waits no longer where everybody else has much to do', async () => {
    const plan = await planOf(clinic, {
      role: 'purpose_access_control',
      text: OPEN_TASKS,
      values: [],
      settings: { unit: head.unitId, role_name: 'head-of-operations' },
    });
    expect(plan.filter(({ relation }) => relation === 'task')).toEqual([
      expect.objectContaining({ index: 'task_open', condition: expect.stringMatching(/unit_id.*role/), filter: '' }),
    ]);
  });
});
