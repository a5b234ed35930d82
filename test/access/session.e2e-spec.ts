import { newToken } from '@kallelse/platform';
import { Clinic, MONDAY_MORNING } from '../support/clinic.js';

const HOUR = 3_600_000;

describe('a session', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  beforeEach(() => clinic.clock.set(new Date(MONDAY_MORNING)));
  afterAll(() => clinic.close());

  it('tells who is signed in, as what, and what that allows', async () => {
    const receptionist = await clinic.as('receptionist');
    const { body } = await receptionist.get('/api/session').expect(200);
    expect(body).toMatchObject({ kind: 'staff', role: 'receptionist', provider: { slug: 'alloptik' } });
    expect(body.permissions).toContain('booking:create');
    expect(body.permissions).not.toContain('journal:read');
  });

  it('ends at once when it is signed out, wherever else it is used', async () => {
    const receptionist = await clinic.as('receptionist');
    await receptionist.delete('/api/session').expect(204);
    await receptionist.get('/api/session').expect(401);
  });

  it('ends at once when the employment ends', async () => {
    const { agent, employeeId } = await clinic.staff('clinician');
    await agent.get('/api/session').expect(200);
    await clinic.owner.query(`UPDATE access.employee SET ended_on = '2026-03-02' WHERE id = $1`, [employeeId]);
    const { body } = await agent.get('/api/session').expect(401);
    expect(body.type).toBe('/problems/not-signed-in');
  });

  it('opens nothing more when the assignment has ended, but still lets the person sign out', async () => {
    const { agent, assignmentId } = await clinic.staff('receptionist');
    await clinic.owner.query(`UPDATE access.assignment SET to_on = '2026-03-01' WHERE id = $1`, [assignmentId]);
    await agent.get('/api/services').expect(403);
    await agent.delete('/api/session').expect(204);
  });

  it('is over after an hour of silence, and after twelve hours of work', async () => {
    const silent = await clinic.as('receptionist');
    clinic.clock.set(new Date(clinic.clock.now().getTime() + HOUR));
    await silent.get('/api/session').expect(401);

    const busy = await clinic.as('receptionist');
    const signedIn = clinic.clock.now().getTime();
    for (let minutes = 50; minutes < 12 * 60; minutes += 50) {
      clinic.clock.set(new Date(signedIn + minutes * 60_000));
      await busy.get('/api/session').expect(200);
    }
    clinic.clock.set(new Date(signedIn + 12 * HOUR));
    await busy.get('/api/session').expect(401);
  });

  it('cannot be guessed or made up', async () => {
    for (const cookie of [newToken(), 'x', "' OR 1=1 --", '']) {
      await clinic.visitor().get('/api/session').set('Cookie', `kallelse_session=${cookie}`).expect(401);
    }
  });

  it('is kept only as a hash of what the browser holds', async () => {
    await clinic.as('receptionist');
    const { rows } = await clinic.owner.query('SELECT DISTINCT length(token_hash) AS length FROM access.session');
    expect(rows).toEqual([{ length: 64 }]);
  });
});
