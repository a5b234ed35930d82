import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { analysisOf, assign, hire, nextNumber, person, problemOf, send, TODAY, writeAnalysis } from './staff-desk.js';

/** HSLF-FS 2016:40 4 kap. 2 §; requirement AO-12 and AO-30. */
describe('A head of operations', () => {
  let clinic: Clinic;
  let head: Agent;
  let [here, there] = ['', ''];

  beforeAll(async () => {
    clinic = await Clinic.open();
    head = await clinic.as('head-of-operations');
    [here, there] = clinic.providers.alloptik.units.map(({ id }) => id) as [string, string];
  });
  afterAll(() => clinic.close());

  it('registers somebody, whose number nobody reads whole again', async () => {
    const mira = person({ licence: { type: 'optiker', number: '0012345', checkedOn: TODAY } });
    const { body } = await send(head, 'staff', mira).expect(201);

    expect(body).toMatchObject({
      givenName: 'Mira',
      state: 'current',
      employment: 'employed',
      masked: `${String(mira.personnummer).slice(0, 8)}-••••`,
      licence: { type: 'optiker', number: '0012345', checkedOn: TODAY, checkedBy: 'Test Testsson' },
      assignments: [],
    });
    expect(JSON.stringify(body)).not.toContain(mira.personnummer);
    const { body: everybody } = await head.get('/api/staff').expect(200);
    expect(everybody).toContainEqual(expect.objectContaining({ id: body.id, licenceUnchecked: false, roles: [] }));
  });

  it('registers nobody twice, by one press of the button or by two', async () => {
    const mira = person();
    const [first, again] = [
      await send(head, 'staff', mira, 'hires-mira'),
      await send(head, 'staff', mira, 'hires-mira'),
    ];
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    expect(problemOf(await send(head, 'staff', mira).expect(409))).toBe('already-employed');
  });

  it.each([
    [{ personnummer: '19770929-2383' }, 'personnummer', 'wrong-check-digit'],
    [{ givenName: ' ' }, 'givenName', 'required'],
    [{ startedOn: '2026-02-30' }, 'startedOn', 'not-a-date'],
    [{ licence: { type: 'optiker' } }, 'licence.number', 'required'],
    [{ licence: { type: 'optiker', number: '1', checkedOn: '2026-03-03' } }, 'licence.checkedOn', 'day-in-the-future'],
    [{ endedOn: '2026-03-03' }, 'endedOn', 'unknown-field'],
  ])('is told what is wrong with %j', async (wrong, field, code) => {
    const { body } = await send(head, 'staff', person(wrong)).expect(400);
    expect(body.fields).toContainEqual(expect.objectContaining({ field, code }));
  });

  it('changes a name, a title or a licence, and a new licence is not checked because the old one was', async () => {
    const { id } = await hire(head, { licence: { type: 'optiker', number: '1', checkedOn: TODAY } });
    const changed = {
      givenName: 'Mira',
      familyName: 'Falk Ek',
      title: 'Leg. optiker',
      licence: { type: 'optiker', number: '2' },
    };
    const { body } = await head.put(`/api/staff/${id}`).send(changed).expect(200);
    expect(body).toMatchObject({
      familyName: 'Falk Ek',
      licenceUnchecked: true,
      licence: { number: '2', checkedBy: null },
    });
    await head
      .put(`/api/staff/${id}`)
      .send({ ...changed, licence: undefined })
      .expect(200);
    expect((await head.get(`/api/staff/${id}`)).body.licence).toBeNull();
  });

  it('gives an assignment only on an analysis that was written before', async () => {
    const { id } = await hire(head);
    const wish = { unitId: here, role: 'assistant' };
    expect(problemOf(await assign(head, id, wish).expect(400))).toBe('invalid-request');

    const analysisId = await writeAnalysis(head, here, 'assistant');
    const { body } = await assign(head, id, { ...wish, analysisId }).expect(201);
    expect(body.assignments).toEqual([
      expect.objectContaining({
        role: 'assistant',
        unit: expect.objectContaining({ id: here }) as object,
        state: 'current',
        analysis: { id: analysisId, version: 1, state: 'in-force' },
        givenBy: 'Test Testsson',
      }),
    ]);
  });

  it('cannot cite the analysis of another role, another unit or another care provider', async () => {
    const { id } = await hire(head);
    const analysisId = await writeAnalysis(head, here, 'dispenser');
    await assign(head, id, { unitId: there, role: 'dispenser', analysisId }).expect(404);
    await assign(head, id, { unitId: here, role: 'clinician', analysisId }).expect(404);

    const neighbour = await clinic.as('head-of-operations', { provider: 'halsoklustret' });
    const theirs = clinic.providers.halsoklustret.units[0]?.id ?? '';
    const foreign = await writeAnalysis(neighbour, theirs, 'dispenser');
    await assign(head, id, { unitId: theirs, role: 'dispenser', analysisId: foreign }).expect(404);
    await assign(neighbour, id, { unitId: theirs, role: 'dispenser', analysisId: foreign }).expect(404);
  });

  it('cannot cite an analysis that has a newer version, or that should have been looked at again by then', async () => {
    const { id } = await hire(head);
    const first = await writeAnalysis(head, there, 'dispenser', { reviewOn: '2026-06-30' });
    const wish = { unitId: there, role: 'dispenser', analysisId: first };
    expect(problemOf(await assign(head, id, { ...wish, fromOn: '2026-07-01' }).expect(409))).toBe(
      'analysis-not-in-force',
    );

    const second = await writeAnalysis(head, there, 'dispenser', { basedOn: 1 });
    expect(problemOf(await assign(head, id, wish).expect(409))).toBe('analysis-not-in-force');
    await assign(head, id, { ...wish, analysisId: second, fromOn: '2026-07-01' }).expect(201);
  });

  it('writes the next version of an analysis without touching the one before', async () => {
    const first = await writeAnalysis(head, here, 'log-reviewer', { tasks: 'Granskar' });
    expect(problemOf(await send(head, 'analyses', analysisOf(here, 'log-reviewer')).expect(409))).toBe(
      'analysis-rewritten',
    );
    await writeAnalysis(head, here, 'log-reviewer', { basedOn: 1, tasks: 'Granskar varje månad' });

    const { body } = await head.get('/api/analyses').query({ unitId: here }).expect(200);
    const versions = (body as { id: string; role: string; version: number; tasks: string; state: string }[])
      .filter(({ role }) => role === 'log-reviewer')
      .map(({ version, tasks, state }) => [version, tasks, state]);
    expect(versions).toEqual([
      [2, 'Granskar varje månad', 'in-force'],
      [1, 'Granskar', 'superseded'],
    ]);
    const rewriting = clinic.owner.query(`UPDATE access.needs_and_risk_analysis SET tasks = 'Allt' WHERE id = $1`, [
      first,
    ]);
    await expect(rewriting).rejects.toMatchObject({ code: '23001' });
  });

  it('cannot give the same role at the same unit twice at a time, but one after the other', async () => {
    const { id } = await hire(head);
    const analysisId = await writeAnalysis(head, here, 'customer-service');
    const wish = { unitId: here, role: 'customer-service', analysisId };
    await assign(head, id, { ...wish, toOn: '2026-03-31' }).expect(201);
    expect(problemOf(await assign(head, id, { ...wish, fromOn: '2026-03-31' }).expect(409))).toBe(
      'assignment-overlaps',
    );
    await assign(head, id, { ...wish, fromOn: '2026-04-01' }).expect(201);
  });

  it.each([
    [{ fromOn: '2026-03-01' }, 'fromOn'],
    [{ fromOn: '2026-03-10', toOn: '2026-03-09' }, 'toOn'],
  ])('gives nothing for days that are gone or the wrong way round: %j', async (days, field) => {
    const { id } = await hire(head);
    const [{ id: analysisId, role }] = (await head.get('/api/analyses').query({ unitId: here })).body;
    const { body } = await assign(head, id, { unitId: here, role, analysisId, ...days }).expect(400);
    expect(body.fields).toEqual([{ field, code: 'day-in-the-past' }]);
  });

  it('gives nothing before somebody begins', async () => {
    const { id } = await hire(head, { startedOn: '2026-04-01' });
    const [{ id: analysisId, role }] = (await head.get('/api/analyses').query({ unitId: there })).body;
    const wish = { unitId: there, role, analysisId };
    expect(problemOf(await assign(head, id, wish).expect(409))).toBe('outside-employment');
    await assign(head, id, { ...wish, fromOn: '2026-04-01' }).expect(201);
  });

  it('cannot hire through another company where the patients were told of employees only', async () => {
    const agency = person({ employer: 'Bemanning AB' });
    expect(problemOf(await send(head, 'staff', agency).expect(409))).toBe('hired-staff-not-allowed');
    const { body: rules } = await head.get('/api/access-rules').expect(200);
    expect(rules.onlyEmployees.sv).toContain('endast anställda hos Alloptik');
    const { onlyEmployees, ...decided } = rules;
    expect(onlyEmployees).not.toBeNull();
    const widened = await head
      .put('/api/access-rules')
      .send({ ...decided, hiredStaff: true })
      .expect(409);
    expect(problemOf(widened)).toBe('hired-staff-not-allowed');
  });

  it('hires through another company where that was decided, and takes the decision back only without them', async () => {
    const neighbour = await clinic.as('head-of-operations', { provider: 'halsoklustret' });
    expect(problemOf(await send(neighbour, 'staff', person({ employer: 'Bemanning AB' })).expect(409))).toBe(
      'hired-staff-not-allowed',
    );
    const { onlyEmployees, ...rules } = (await neighbour.get('/api/access-rules')).body;
    expect(onlyEmployees).toBeNull();
    await neighbour
      .put('/api/access-rules')
      .send({ ...rules, hiredStaff: true })
      .expect(200);

    const { id } = await hire(neighbour, { employer: 'Bemanning AB' });
    expect((await neighbour.get(`/api/staff/${id}`)).body).toMatchObject({
      employment: 'hired',
      employer: 'Bemanning AB',
    });
    expect(problemOf(await neighbour.put('/api/access-rules').send(rules).expect(409))).toBe('hired-staff-still-here');
    await send(neighbour, `staff/${id}/ending`, { on: TODAY }).expect(201);
    await neighbour.put('/api/access-rules').send(rules).expect(200);
  });

  it('is told that people, assignments and units of another care provider do not exist', async () => {
    const neighbour = await clinic.as('head-of-operations', { provider: 'halsoklustret' });
    const { id } = await hire(head);
    const { employeeId, assignmentId } = await clinic.staff('receptionist');
    await neighbour.get(`/api/staff/${id}`).expect(404);
    await neighbour.put(`/api/staff/${id}`).send({ givenName: 'A', familyName: 'B', title: 'C' }).expect(404);
    await send(neighbour, `staff/${employeeId}/ending`, { on: TODAY }).expect(404);
    await send(neighbour, `assignments/${assignmentId}/ending`, { on: TODAY }).expect(404);
    await send(neighbour, `assignments/${assignmentId}/reviews`, { verdict: 'ended' }).expect(404);
    await send(neighbour, 'analyses', analysisOf(here, 'clinician')).expect(404);
    expect((await neighbour.get('/api/analyses').query({ unitId: here })).body).toEqual([]);
  });

  it('leaves a line of each change with her name on it', async () => {
    const { agent, employeeId } = await clinic.staff('head-of-operations');
    await hire(agent, { personnummer: nextNumber() });
    const { rows } = await clinic.owner.query(
      'SELECT activity, resource_type, patient_id FROM access.access_log WHERE employee_id = $1 AND outcome = $2',
      [employeeId, 'granted'],
    );
    expect(rows).toEqual([{ activity: 'Skriva', resource_type: 'Employee', patient_id: null }]);
  });
});
