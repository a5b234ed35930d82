import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { freeOn, seconds } from '../booking/diary.js';
import { at, care, hoursPass, openScene, register, type Scene, send } from './scene.js';

const BLANKA = { givenName: 'Blanka', familyName: 'Spärrholm', phone: '070-1740690', email: 'blanka@example.se' };

describe('a patient who blocks what one unit documented', () => {
  let scene: Scene;
  let blanka: string;
  let herself: Agent;
  let visit: string;

  beforeAll(async () => {
    scene = await openScene();
    blanka = await register(scene.there, 0, BLANKA);
    [visit = ''] = await care(scene, scene.there, blanka, '10:00');
    herself = await scene.clinic.patient(blanka);
  });
  afterAll(() => scene.clinic.close());

  const bookingsSeenBy = async (who: Agent): Promise<string[]> => {
    const { body } = await who.get(`/api/patients/${blanka}/bookings`).expect(200);
    return (body as { id: string }[]).map(({ id }) => id);
  };
  const unitId = () => scene.there.unitId;
  const dayAt = async (who: Agent) => {
    const { body } = await who.get('/api/calendar').query({ date: '2030-06-03' }).expect(200);
    return body as { visits: { bookingId: string }[]; elsewhere: object[] };
  };
  const block = () => send(herself, '/me/blocks', { unitId: unitId() });
  const show = (who: Agent, body: object = { cause: 'emergency', note: 'Medvetslös, akut synförlust' }) =>
    send(who, `/patients/${blanka}/block-openings`, body);

  it('is seen by the other units until then', async () => {
    expect(await bookingsSeenBy(scene.here.desk.agent)).toEqual([visit]);
  });

  it('keeps it from the others with the answer to her request, and not from the unit itself', async () => {
    const { status, body } = await block();
    expect(status).toBe(201);
    expect(body).toMatchObject({ unit: { id: unitId() }, process: null, endedAt: null, byPatient: true });

    expect(await bookingsSeenBy(scene.here.desk.agent)).toEqual([]);
    await send(scene.here.desk.agent, `/bookings/${visit}/cancellation`, {}).then(({ status }) =>
      expect(status).toBe(404),
    );
    expect(await bookingsSeenBy(scene.there.desk.agent)).toEqual([visit]);
    expect((await herself.get('/api/me/bookings').expect(200)).body).toHaveLength(1);
  });

  it('has one block however often she asks', async () => {
    const [one, other] = [await block(), await block()];
    expect(other.body.id).toBe(one.body.id);
    const { body } = await herself.get('/api/me/blocks').expect(200);
    expect(body.blocks).toHaveLength(1);
  });

  it('leaves the time taken, and nobody told by whom', async () => {
    const practitioner = scene.there.diary.practitioners[0] as string;
    const { visits, elsewhere } = await dayAt(scene.here.desk.agent);
    expect(visits).toEqual([]);
    expect(elsewhere).toEqual([
      { practitionerId: practitioner, startsAt: '2030-06-03T08:00:00.000Z', endsAt: '2030-06-03T08:30:00.000Z' },
    ]);
    const free = await freeOn(scene.clinic.visitor(), scene.here.diary, '2030-06-03');
    expect(free[practitioner]).not.toContain(seconds(at('10:00')));
  });

  it('is told of to other units only after somebody has said why', async () => {
    const { body } = await scene.here.optician.agent.get(`/api/patients/${blanka}/blocks`).expect(200);
    expect(body.blocks).toEqual([]);
    const { body: own } = await scene.there.desk.agent.get(`/api/patients/${blanka}/blocks`).expect(200);
    expect(own.blocks).toHaveLength(1);
  });

  it.each([
    ['without a cause', { note: 'x', reason: 'planned-care' }],
    ['without words', { cause: 'emergency' }],
    ['with consent and no reason', { cause: 'consent', note: 'x' }],
    ['with consent and an emergency at once', { cause: 'consent', reason: 'emergency', note: 'x' }],
  ])('is not opened %s', async (_, body) => {
    expect((await show(scene.here.optician.agent, body)).status).toBe(400);
  });

  it('is opened in two steps, for one unit and one reader, and closes by itself', async () => {
    const { agent, employeeId } = scene.here.optician;
    const colleague = await scene.clinic.as('clinician');
    const { status, body: shown } = await show(agent);
    expect([status, shown.units]).toEqual([201, [{ id: unitId(), name: 'torget' }]]);
    expect(await bookingsSeenBy(agent)).toEqual([]);

    const unknown = await send(agent, `/block-openings/${shown.id}/units`, { unitId: scene.here.unitId });
    const colleagues = await send(colleague, `/block-openings/${shown.id}/units`, { unitId: unitId() });
    const opened = await send(agent, `/block-openings/${shown.id}/units`, { unitId: unitId() });
    expect([unknown.status, colleagues.status, opened.status]).toEqual([404, 404, 201]);
    expect(opened.body).toEqual({ expiresAt: '2030-06-03T10:00:00.000Z' });
    expect([await bookingsSeenBy(agent), await bookingsSeenBy(colleague)]).toEqual([[visit], []]);
    const { body: journal } = await agent.get(`/api/patients/${blanka}/journal`).expect(200);
    expect(JSON.stringify(journal)).toContain(`hemlig plan ${blanka}`);

    expect(await traces(employeeId)).toEqual({ line: 'Nödöppning', task: unitId(), role: 'head-of-operations' });
    await hoursPass(scene.clinic, 4);
    expect(await bookingsSeenBy(agent)).toEqual([]);
  });

  it('ends it again, and everybody sees what they saw before', async () => {
    const { body } = await herself.get('/api/me/blocks').expect(200);
    const [{ id }] = body.blocks as [{ id: string }];
    expect((await send(scene.here.desk.agent, `/blocks/${id}/ending`, {})).status).toBe(404);
    expect((await send(herself, `/me/blocks/${id}/ending`, {})).status).toBe(201);
    expect((await send(herself, `/me/blocks/${id}/ending`, {})).status).toBe(201);
    expect(await bookingsSeenBy(scene.here.desk.agent)).toEqual([visit]);
  });

  it('blocks by process: units of the same discipline go on as before', async () => {
    const { body, status } = await send(herself, '/me/blocks', { process: 'optometry' });
    expect([status, body.process]).toEqual([201, 'optometry']);
    expect(await bookingsSeenBy(scene.here.desk.agent)).toEqual([visit]);
    await scene.clinic.owner.query(`UPDATE access.unit SET discipline = 'audiology' WHERE id = $1`, [
      scene.here.unitId,
    ]);
    expect(await bookingsSeenBy(scene.here.desk.agent)).toEqual([]);
    await scene.clinic.owner.query(`UPDATE access.unit SET discipline = 'optometry' WHERE id = $1`, [
      scene.here.unitId,
    ]);
  });

  it.each([
    ['both a unit and a process', () => ({ unitId: unitId(), process: 'optometry' }), 400],
    ['neither', () => ({}), 400],
    ['a unit that is not the provider’s', () => ({ unitId: newId() }), 404],
    ['a process nobody has', () => ({ process: 'astrology' }), 404],
  ])('cannot block %s', async (_, target, expected) => {
    expect((await send(herself, '/me/blocks', target())).status).toBe(expected);
  });

  const traces = async (employee: string) => {
    const { rows } = await scene.clinic.owner.query(
      `SELECT l.activity AS line, t.unit_id AS task, t.role FROM access.access_log l
       JOIN access.task t ON t.subject_id = l.resource_id AND t.kind = 'block-opened'
       WHERE l.employee_id = $1 AND l.activity = 'Nödöppning'`,
      [employee],
    );
    return rows[0] as unknown;
  };
});

describe('a block that staff write down', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.clinic.close());

  const born = async (patient: string, day: string): Promise<void> => {
    await scene.clinic.owner.query('UPDATE patient.patient SET birth_date = $2 WHERE id = $1', [patient, day]);
  };
  const ask = (patient: string, askedByPatient: boolean) =>
    send(scene.here.desk.agent, `/patients/${patient}/blocks`, { unitId: scene.here.unitId, askedByPatient });

  it('is refused to a guardian, until the child is grown or asks herself', async () => {
    const patient = await register(scene.here, 1, { ...BLANKA, givenName: 'Barnet' });
    await born(patient, '2012-06-04');
    const { status, body } = await ask(patient, false);
    expect([status, body.type]).toEqual([403, '/problems/guardian-may-not-block']);
    const { body: told } = await scene.here.desk.agent.get(`/api/patients/${patient}/blocks`).expect(200);
    expect(told).toMatchObject({ underAge: true, blocks: [] });

    expect((await ask(patient, true)).status).toBe(201);
    await born(patient, '2012-06-03');
    expect((await ask(patient, false)).status).toBe(400);
  });

  it('is written by whoever stands at the desk, for a patient who asks, and tells who wrote it', async () => {
    const patient = await register(scene.here, 2, BLANKA);
    const { body } = await ask(patient, true);
    expect(body).toMatchObject({ byPatient: false, unit: { id: scene.here.unitId } });
    const { rows } = await scene.clinic.owner.query('SELECT recorded_by FROM access.block WHERE id = $1', [body.id]);
    expect(rows).toEqual([{ recorded_by: scene.here.desk.employeeId }]);
  });

  it('does not hinder a signing elsewhere, and leaves one recall', async () => {
    const patient = await register(scene.here, 3, BLANKA);
    await care(scene, scene.there, patient, '11:00');
    await ask(patient, true);
    await send(await scene.clinic.patient(patient), '/me/blocks', { unitId: scene.there.unitId });
    await care(scene, scene.here, patient, '12:00');
    const { rows } = await scene.clinic.owner.query(
      `SELECT unit_id FROM recall.item WHERE patient_id = $1 AND state IN ('open', 'scheduled')`,
      [patient],
    );
    expect(rows).toHaveLength(1);
  });
});
