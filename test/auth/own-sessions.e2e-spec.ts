import type { Agent } from 'supertest';
import { type Clinic, MONDAY_MORNING } from '../support/clinic.js';
import { type Colleague, computer, employ, enrol, identify, lock, openClinic, touch } from './computer.js';

const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0';
const MINUTE = 60_000;

interface Listed {
  id: string;
  current: boolean;
  locked: boolean;
  device: string | null;
}

describe('the list of one’s own sessions', () => {
  let clinic: Clinic;
  let karin: Colleague;
  let place = 0;

  beforeAll(async () => {
    clinic = await openClinic({ IDLE_MINUTES: '10' });
  });
  beforeEach(async () => {
    clinic.clock.set(new Date(MONDAY_MORNING));
    karin = await employ(clinic, place++);
  });
  afterAll(() => clinic.close());

  const at = (userAgent: string): Agent => computer(clinic).set('User-Agent', userAgent);
  const listed = async (browser: Agent): Promise<Listed[]> => (await browser.get('/api/sessions').expect(200)).body;
  const minutesLater = (minutes: number): void => {
    clinic.clock.set(new Date(clinic.clock.now().getTime() + minutes * MINUTE));
  };

  it('tells device, unit and when each was last used, and which one she asks with', async () => {
    const desk = at(EDGE);
    await identify(desk, karin);
    const { body } = await desk.get('/api/sessions').expect(200);
    expect(body).toEqual([
      {
        id: expect.any(String),
        device: 'Edge, Windows',
        unit: 'storgatan',
        openedWith: 'bankid',
        createdAt: MONDAY_MORNING,
        lastUsedAt: MONDAY_MORNING,
        expiresAt: '2026-03-02T20:00:00.000Z',
        locked: false,
        newDevice: false,
        current: true,
      },
    ]);
  });

  it('says when the session locks and when it ends', async () => {
    const desk = computer(clinic);
    await identify(desk, karin);
    const { body } = await desk.get('/api/session').expect(200);
    expect(body).toMatchObject({ idleSeconds: 600, expiresAt: '2026-03-02T20:00:00.000Z', newDevice: null });
  });

  it('ends one, or all the others, before their next request', async () => {
    const [desk, room, home] = [computer(clinic), computer(clinic), computer(clinic)];
    for (const browser of [desk, room, home]) {
      await identify(browser, karin);
    }
    await enrol(room, karin);
    await lock(room, '/personal');
    expect((await listed(desk)).map(({ locked, current }) => [locked, current])).toContainEqual([true, false]);
    const [other] = (await listed(desk)).filter(({ current, locked }) => !current && !locked) as [Listed];
    await desk.delete(`/api/sessions/${other.id}`).expect(204);
    await home.get('/api/session').expect(401);
    await desk.delete('/api/sessions').expect(204);
    expect(await listed(desk)).toHaveLength(1);
    expect((await touch(room, karin)).body).toEqual({ leftAt: null });
    await desk.get('/api/session').expect(200);
  });

  it('shows and ends nobody else’s', async () => {
    const desk = computer(clinic);
    await identify(desk, karin);
    const [own] = await listed(desk);
    const colleague = await clinic.as('receptionist');
    expect((await listed(colleague)).map(({ id }) => id)).not.toContain(own?.id);
    await colleague.delete(`/api/sessions/${own?.id}`).expect(404);
    await colleague.delete('/api/sessions').expect(204);
    await colleague.post(`/api/sessions/${own?.id}/notice`).expect(404);
    await desk.get('/api/session').expect(200);
  });

  it('notes a sign-in from a device that is new, and tells of it wherever she is next', async () => {
    const desk = computer(clinic);
    await identify(desk, karin);
    const strange = at(EDGE);
    await identify(strange, karin);
    const { newDevice } = (await desk.get('/api/session').expect(200)).body;
    expect(newDevice).toEqual({ sessionId: expect.any(String), device: 'Edge, Windows', at: MONDAY_MORNING });
    expect((await strange.get('/api/session').expect(200)).body.newDevice).toBeNull();
    await desk.post(`/api/sessions/${newDevice.sessionId}/notice`).expect(204);
    expect((await desk.get('/api/session').expect(200)).body.newDevice).toBeNull();

    await strange.delete('/api/session').expect(204);
    await identify(strange, karin);
    expect((await desk.get('/api/session').expect(200)).body.newDevice).toBeNull();
  });

  it('writes when it was last used at most once a minute', async () => {
    const desk = computer(clinic);
    await identify(desk, karin);
    const version = async (): Promise<unknown> => {
      const { rows } = await clinic.owner.query(
        'SELECT xmin::text, last_used_at FROM access.session WHERE employee_id = $1',
        [karin.employeeId],
      );
      return rows;
    };
    const before = await version();
    for (let times = 0; times < 5; times++) {
      await desk.get('/api/session').expect(200);
    }
    expect(await version()).toEqual(before);
    minutesLater(2);
    await desk.get('/api/session').expect(200);
    expect(await version()).not.toEqual(before);
  });
});
