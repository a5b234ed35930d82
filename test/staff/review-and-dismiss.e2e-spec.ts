import { AssignmentReviews, Assignments, Employees, Jobs } from '@kallelse/access';
import { DATABASE_ROLES } from '@kallelse/privacy';
import type { Agent } from 'supertest';
import { openDiary, tuesday } from '../booking/diary.js';
import { Clinic, MONDAY_MORNING, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { hire, problemOf, send, TODAY } from './staff-desk.js';

interface Due {
  id: string;
  dueOn: string;
  own: boolean;
}

/** HSLF-FS 2016:40 4 kap. 3 §; requirement AO-12. */
describe('A head of operations', () => {
  let clinic: Clinic;
  let head: StaffMember;

  beforeAll(async () => {
    clinic = await Clinic.open();
    head = await clinic.staff('head-of-operations');
  });
  beforeEach(() => clinic.clock.set(new Date(MONDAY_MORNING)));
  afterAll(() => clinic.close());

  const end = (what: string, on = TODAY, by: Agent = head.agent) => send(by, `${what}/ending`, { on });
  const review = (id: string, verdict: string, key?: string) =>
    send(head.agent, `assignments/${id}/reviews`, { verdict }, key);
  const due = async (): Promise<Due[]> => (await head.agent.get('/api/assignment-reviews').expect(200)).body.due;
  const dueOf = async (assignmentId: string): Promise<Due | undefined> =>
    (await due()).find(({ id }) => id === assignmentId);
  const stand = (day: string): void => clinic.clock.set(new Date(`${day}T08:00:00Z`));

  it('ends an employment, and an open session is refused at its next request', async () => {
    const { agent, employeeId } = await clinic.staff('clinician');
    await agent.get('/api/services').expect(200);
    await end(`staff/${employeeId}`).expect(201);

    await agent.get('/api/services').expect(401);
    const { rows } = await clinic.owner.query('SELECT revoked_at FROM access.session WHERE employee_id = $1', [
      employeeId,
    ]);
    expect(rows).toEqual([{ revoked_at: new Date(MONDAY_MORNING) }]);
    const { body } = await head.agent.get(`/api/staff/${employeeId}`).expect(200);
    expect(body).toMatchObject({ state: 'ended', endedOn: TODAY, roles: [], assignments: [{ state: 'ended' }] });
  });

  it('signs somebody out everywhere, who then goes on working', async () => {
    const { agent, employeeId, assignmentId, providerId } = await clinic.staff('receptionist');
    const { body } = await send(head.agent, `staff/${employeeId}/sessions/ending`, {}).expect(201);
    expect(body).toEqual({ ended: 1 });
    await agent.get('/api/services').expect(401);

    const again = await clinic.signIn({ providerId, kind: 'staff', employeeId, assignmentId });
    await again.get('/api/services').expect(200);
    await send(again, `staff/${employeeId}/sessions/ending`, {}).expect(403);
    await again.get('/api/services').expect(200);
  });

  it('ends an employment on a day to come, and it opens everything until then', async () => {
    const { agent, employeeId } = await clinic.staff('receptionist');
    await end(`staff/${employeeId}`, '2026-03-03').expect(201);
    await agent.get('/api/services').expect(200);
    clinic.clock.set(new Date('2026-03-02T08:59:00Z'));
    await agent.get('/api/services').expect(200);
    await clinic.owner.query(
      `UPDATE access.session SET last_used_at = '2026-03-02T22:59:00Z', expires_at = '2026-03-04' WHERE employee_id = $1`,
      [employeeId],
    );
    clinic.clock.set(new Date('2026-03-02T22:59:59Z'));
    await agent.get('/api/services').expect(200);
    clinic.clock.set(new Date('2026-03-02T23:00:00Z'));
    await agent.get('/api/services').expect(401);
  });

  it('takes somebody off what can be booked on the day the employment ends, and no earlier, and keeps what is booked', async () => {
    const diary = await openDiary(clinic);
    const practitioner = diary.practitioners[0] as string;
    const desk = await clinic.as('receptionist');
    const visit = { serviceId: diary.serviceId, practitionerId: practitioner, startsAt: tuesday('09:00') };
    const patientId = await registerPatient(desk, 3);
    await send(desk, 'bookings', { ...visit, patientId }).expect(201);
    await end(`staff/${practitioner}`, '2026-03-03').expect(201);
    const offered = async (): Promise<string[]> =>
      (await desk.get('/api/services').expect(200)).body
        .filter(({ id }: { id: string }) => id === diary.serviceId)
        .flatMap(({ practitioners }: { practitioners: { id: string }[] }) => practitioners.map(({ id }) => id));

    const close = (): Promise<void> =>
      clinic.api.app
        .get(Jobs, { strict: false })
        .asJob('staff:tend', diary.providerId, () => new Employees().closeEnded());
    await close();
    expect(await offered()).toContain(practitioner);
    const freeOn = async (day: string): Promise<unknown[]> => {
      const query = { serviceId: diary.serviceId, practitionerId: practitioner, from: day, days: 1 };
      const { body } = await desk.get('/api/free-times').query(query).expect(200);
      return Object.values((body as { practitioners: Record<string, unknown[]> }).practitioners).flat();
    };
    expect(await freeOn('2026-03-02')).not.toEqual([]);
    expect(await freeOn('2026-03-03')).toEqual([]);
    const after = { ...visit, startsAt: tuesday('15:00'), patientId };
    expect((await send(desk, 'bookings', after)).status).toBe(400);
    expect((await head.agent.get(`/api/staff/${practitioner}`)).body).toMatchObject({
      visitsAhead: 1,
      state: 'current',
    });

    clinic.clock.set(new Date('2026-03-02T23:02:00Z'));
    await close();
    const { rows } = await clinic.owner.query('SELECT FROM booking.practitioner_service WHERE practitioner_id = $1', [
      practitioner,
    ]);
    expect(rows).toEqual([]);
    const { rows: booked } = await clinic.owner.query(`SELECT state FROM booking.booking WHERE patient_id = $1`, [
      patientId,
    ]);
    expect(booked).toEqual([{ state: 'booked' }]);
  });

  it('ends it once, however often the button is pressed', async () => {
    const { employeeId } = await clinic.staff('receptionist');
    const first = await end(`staff/${employeeId}`).expect(201);
    const again = await end(`staff/${employeeId}`, '2026-05-01').expect(201);
    expect(again.body).toEqual(first.body);
  });

  it('takes somebody back as a new employment, and leaves the old one as it was', async () => {
    const { id, personnummer } = await hire(head.agent, { startedOn: '2026-01-01' });
    await end(`staff/${id}`, '2026-04-01').expect(201);
    const [early, later] = ['2026-03-31', '2026-04-01'].map((startedOn) => ({
      personnummer,
      givenName: 'Mira',
      familyName: 'Falk',
      title: 'Optiker',
      startedOn,
    }));
    expect(problemOf(await send(head.agent, 'staff', early as object).expect(409))).toBe('already-employed');
    const { body } = await send(head.agent, 'staff', later as object).expect(201);
    expect(body.id).not.toBe(id);
    expect(body.state).toBe('coming');
  });

  it('changes nothing of somebody who has left', async () => {
    const { employeeId } = await clinic.staff('receptionist');
    await end(`staff/${employeeId}`).expect(201);
    const changed = head.agent.put(`/api/staff/${employeeId}`).send({ givenName: 'A', familyName: 'B', title: 'C' });
    expect(problemOf(await changed.expect(409))).toBe('employment-ended');
    const [{ id: analysisId, unit, role }] = (await head.agent.get('/api/analyses')).body;
    const wish = { unitId: unit.id, role, analysisId, fromOn: TODAY };
    const given = await send(head.agent, `staff/${employeeId}/assignments`, wish).expect(409);
    expect(problemOf(given)).toBe('outside-employment');
  });

  it('ends an assignment, and the session opens nothing more', async () => {
    const { agent, assignmentId } = await clinic.staff('receptionist');
    await end(`assignments/${assignmentId}`).expect(201);
    await agent.get('/api/services').expect(403);
    await end(`assignments/${assignmentId}`, '2026-03-01').expect(400);
  });

  it('cannot leave the care provider without a head of operations', async () => {
    expect(problemOf(await end(`staff/${head.employeeId}`).expect(409))).toBe('last-head-of-operations');
    expect(problemOf(await end(`assignments/${head.assignmentId}`).expect(409))).toBe('last-head-of-operations');
    await head.agent.get('/api/staff').expect(200);

    const second = await clinic.staff('head-of-operations', { unit: 1 });
    const both = await Promise.all([
      end(`staff/${second.employeeId}`),
      end(`staff/${head.employeeId}`, TODAY, second.agent),
    ]);
    const statuses = both.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    head = statuses[0] === 201 ? head : second;
    await head.agent.get('/api/staff').expect(200);
  });

  it('looks at each assignment every third month, and says whether it is still needed', async () => {
    const kept = await clinic.staff('receptionist');
    const ended = await clinic.staff('assistant');
    expect(await dueOf(kept.assignmentId)).toBeUndefined();

    stand('2026-04-01');
    const anew = await clinic.staff('head-of-operations');
    head = { ...anew, agent: anew.agent };
    expect(await dueOf(kept.assignmentId)).toMatchObject({ dueOn: '2026-04-01', own: false });
    await review(kept.assignmentId, 'kept', 'keeps-once').expect(204);
    await review(kept.assignmentId, 'kept', 'keeps-once').expect(204);
    await review(ended.assignmentId, 'ended').expect(204);

    expect(await dueOf(kept.assignmentId)).toBeUndefined();
    expect(await dueOf(ended.assignmentId)).toBeUndefined();
    await ended.agent.get('/api/services').expect((response) => expect(response.status).not.toBe(200));
    const { body } = await head.agent.get('/api/assignment-reviews').expect(200);
    expect(body.done.filter((done: { verdict: string }) => done.verdict === 'kept')).toHaveLength(1);
    expect(body.done[0]).toMatchObject({
      verdict: 'ended',
      role: 'assistant',
      reviewedOn: '2026-04-01',
      reviewer: 'Test Testsson',
    });
  });

  it('finds a task on her list when the quarter has gone by, and finds it once', async () => {
    await clinic.staff('receptionist');
    stand('2026-06-01');
    head = await clinic.staff('head-of-operations');
    const { providerId } = head;
    const ask = (): Promise<void> =>
      clinic.api.app
        .get(Jobs, { strict: false })
        .asJob('staff:tend', providerId, () => new AssignmentReviews(new Assignments()).ask());
    await ask();
    await ask();
    const { body } = await head.agent.get('/api/tasks').expect(200);
    const asked = (body as { kind: string; dueOn: string }[]).filter(({ kind }) => kind === 'assignment-review');
    expect(asked).toEqual([expect.objectContaining({ dueOn: '2026-06-15' })]);
  });

  it('never reviews her own assignment', async () => {
    stand('2026-04-02');
    const own = await clinic.staff('head-of-operations');
    head = own;
    expect(await dueOf(own.assignmentId)).toMatchObject({ own: true });
    expect(problemOf(await review(own.assignmentId, 'kept').expect(403))).toBe('own-assignment');
  });

  it('shows who may do what and why to the officer and the reviewer, who can change none of it', async () => {
    for (const role of ['data-protection-officer', 'log-reviewer'] as const) {
      const agent = await clinic.as(role);
      const { body: roles } = await agent.get('/api/roles').expect(200);
      const dispenser = roles.find(({ code }: { code: string }) => code === 'dispenser');
      expect(dispenser.name).toEqual({ sv: 'Utlämning', en: 'Dispensing' });
      expect(dispenser.permissions.map(({ purpose }: { purpose: { code: string } }) => purpose.code)).not.toContain(
        'journal',
      );
      await agent.get('/api/analyses').expect(200);
      await agent.get('/api/assignment-reviews').expect(200);
      await agent.get('/api/staff').expect(403);
      await agent.put('/api/access-rules').send({}).expect(403);
    }
  });

  it('shares the house with an operator whose logins read no row of a patient', async () => {
    const { rows } = await clinic.owner.query(
      `SELECT r.rolname, c.oid::regclass::text AS readable FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, pg_roles r
       WHERE n.nspname IN ('patient', 'journal', 'recall', 'booking') AND c.relkind IN ('r', 'p', 'v', 'm')
         AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'patient_id' OR c.oid = 'patient.patient'::regclass)
         AND r.rolname = ANY ($1) AND has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE')`,
      [['kallelse_app', 'kallelse_queue', ...DATABASE_ROLES.filter((role) => !role.startsWith('purpose_'))]],
    );
    expect(rows).toEqual([]);
  });
});
