import type { Agent } from 'supertest';
import { bookOnline, care, DAY, hoursPass, openScene, register, type Scene, send } from './scene.js';

const HIDDEN = {
  givenName: 'Desideria',
  familyName: 'Dolderfalk',
  phone: '070-1740691',
  email: 'desideria@example.se',
};
const CONCEALED = { givenName: 'Skyddad', familyName: 'uppgift', phone: null, email: null, concealed: true };

describe('somebody with protected identity', () => {
  let scene: Scene;
  let hidden: string;
  let desk: Agent;
  let optician: Agent;

  beforeAll(async () => {
    scene = await openScene();
    [desk, optician] = [scene.here.desk.agent, scene.here.optician.agent];
    hidden = await register(scene.here, 0, HIDDEN);
    await care(scene, scene.here, hidden, '10:00');
    await care(scene, scene.there, hidden, '11:00');
  });
  afterAll(() => scene.clinic.close());

  const protect = (who: Agent, grade: string | null) => who.put(`/api/patients/${hidden}/protection`).send({ grade });
  const card = async (who: Agent) => (await who.get(`/api/patients/${hidden}`).expect(200)).body as object;
  const open = (who: Agent, body: object = { reason: 'planned-care' }) =>
    send(who, `/patients/${hidden}/protected-openings`, body);

  it('is protected at once by anybody at the desk, in one of three grades', async () => {
    expect((await protect(desk, 'hemlig')).status).toBe(400);
    expect((await protect(desk, 'sekretessmarkering').expect(200)).body).toMatchObject({
      protection: 'sekretessmarkering',
    });
    expect((await protect(desk, 'skyddad-folkbokforing').expect(200)).body).toMatchObject(CONCEALED);
    expect(await card(optician)).toMatchObject({ ...CONCEALED, identifier: null, birthDate: null, age: null });
  });

  it('keeps name and journal closed, and what happens at other units', async () => {
    const { body } = await optician.get(`/api/patients/${hidden}/journal`).expect(403);
    expect(body.type).toBe('/problems/identity-protected');
    const { body: bookings } = await desk.get(`/api/patients/${hidden}/bookings`).expect(200);
    expect((bookings as { unit: { id: string } }[]).map(({ unit }) => unit.id)).toEqual([scene.here.unitId]);
  });

  it('is opened by nobody at the desk, and by nobody without a reason', async () => {
    expect((await open(desk)).status).toBe(403);
    expect((await open(optician, {})).status).toBe(400);
    expect((await open(optician, { reason: 'other' })).status).toBe(400);
    expect((await protect(desk, null)).status).toBe(403);
    expect(await card(optician)).toMatchObject(CONCEALED);
  });

  it('is shown to whoever opened the card, for as long as the clinic allows, and the reason is written down', async () => {
    const { status, body } = await open(optician, { reason: 'asked-by-patient', note: 'Står vid disken' });
    expect([status, body]).toEqual([201, { expiresAt: '2030-06-03T10:00:00.000Z' }]);
    expect(await card(optician)).toMatchObject({ ...HIDDEN, concealed: false, protection: 'skyddad-folkbokforing' });
    await optician.get(`/api/patients/${hidden}/journal`).expect(200);
    expect(await card(await scene.clinic.as('clinician'))).toMatchObject(CONCEALED);

    const { rows } = await scene.clinic.owner.query(
      `SELECT kind, reason, note FROM access.active_choice WHERE patient_id = $1`,
      [hidden],
    );
    expect(rows).toEqual([{ kind: 'protected-identity', reason: 'asked-by-patient', note: 'Står vid disken' }]);
    await hoursPass(scene.clinic, 4);
    expect(await card(optician)).toMatchObject(CONCEALED);
  });

  it('stands in the day’s list without a name, also for whoever has opened the card', async () => {
    await open(optician);
    const { body } = await optician.get('/api/calendar').query({ date: DAY }).expect(200);
    expect((body as { visits: { patient: object }[] }).visits[0]?.patient).toEqual({
      id: hidden,
      name: 'Skyddad uppgift',
    });
  });

  it('is not called, not even by whoever has the card in hand already', async () => {
    await protect(optician, null).expect(200);
    await scene.clinic.owner.query(
      `UPDATE recall.item SET opens_at = '2030-01-01' WHERE patient_id = $1 AND state = 'open'`,
      [hidden],
    );
    const [caller, other] = [
      await scene.clinic.as('recall-caller'),
      await scene.clinic.as('recall-caller', { unit: 1 }),
    ];
    await scene.clinic.owner.query(
      `UPDATE booking.booking SET state = 'cancelled', cancelled_at = starts_at WHERE patient_id = $1`,
      [hidden],
    );
    const cards = [await caller.post('/api/calls/next'), await other.post('/api/calls/next')].map(({ text }) => text);
    expect(cards.join()).toContain(HIDDEN.familyName);

    await protect(desk, 'fingerade-personuppgifter').expect(200);
    for (const who of [caller, other]) {
      await who.get('/api/calls/current').expect(204);
      await who.post('/api/calls/next').expect(204);
    }
  });

  it('books on the website like anybody else, and the answer does not tell', async () => {
    const stranger = await bookOnline(scene, scene.here, 1, '14:00', 'stranger@example.se');
    const herself = await bookOnline(scene, scene.here, 0, '15:00', 'stranger@example.se');
    const shape = ({ status, body }: { status: number; body: object }) => [status, Object.keys(body).sort()];
    expect(shape(herself)).toEqual(shape(stranger));
    expect(JSON.stringify(herself.body)).not.toMatch(/skydd|protect|conceal/i);
  });
});
