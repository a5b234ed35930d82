import type { Agent } from 'supertest';
import { type Clinic, MONDAY_MORNING } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import {
  asked,
  type Colleague,
  computer,
  cookieIn,
  employ,
  enrol,
  identify,
  lock,
  openClinic,
  touch,
} from './computer.js';

const MINUTE = 60_000;

describe('a computer that several colleagues share', () => {
  let clinic: Clinic;
  let karin: Colleague;
  let bertil: Colleague;
  let desk: Agent;

  beforeAll(async () => {
    clinic = await openClinic();
    [karin, bertil] = [await employ(clinic, 0), await employ(clinic, 1)];
    const office = computer(clinic);
    for (const colleague of [karin, bertil]) {
      await identify(office, colleague);
      await enrol(office, colleague);
      await office.delete('/api/session').expect(204);
    }
  });
  beforeEach(() => {
    clinic.clock.set(new Date(MONDAY_MORNING));
    desk = computer(clinic);
  });
  afterAll(() => clinic.close());

  const whoIsIn = async (browser: Agent): Promise<string> => (await browser.get('/api/session').expect(200)).body.name;
  /** Another page of the browser that was given this answer. */
  const pageBeside = (answer: Parameters<typeof cookieIn>[0]): Agent => {
    const page = computer(clinic);
    page.jar.setCookie(`kallelse_computer=${cookieIn(answer, 'kallelse_computer')}`, '127.0.0.1');
    return page;
  };
  const minutesLater = (minutes: number): void => {
    clinic.clock.set(new Date(clinic.clock.now().getTime() + minutes * MINUTE));
  };

  it('opens nothing with the token it had before it was locked, nor with a copy of it', async () => {
    const signedIn = await touch(desk, karin);
    const copy = `kallelse_session=${cookieIn(signedIn, 'kallelse_session')}`;
    const locked = await lock(desk, '/personal/kalender');
    expect(cookieIn(locked, 'kallelse_session')).toBe('');
    const thief = computer(clinic);
    await thief.get('/api/session').set('Cookie', copy).expect(401);
    await thief.post('/api/session/lock').set('Cookie', copy).send({ leftAt: '/personal' }).expect(401);
    await desk.get('/api/session').expect(401);
  });

  it('gives her own session back where she left it, with a token never seen before', async () => {
    const before = await touch(desk, karin);
    const { body: session } = await desk.get('/api/session').expect(200);
    const place = '/personal/patient/0198c0de-0000-7000-8000-000000000001/journal';
    await lock(desk, place);
    const after = await touch(desk, karin);
    expect(after.body).toEqual({ leftAt: place });
    expect(cookieIn(after, 'kallelse_session')).toMatch(/^[\w-]{32}$/);
    expect(cookieIn(after, 'kallelse_session')).not.toBe(cookieIn(before, 'kallelse_session'));
    expect((await desk.get('/api/session').expect(200)).body.id).toBe(session.id);
  });

  it('keeps a locked session for each of them, and opens each one’s own', async () => {
    await touch(desk, karin);
    await lock(desk, '/personal/kalender');
    expect((await touch(desk, bertil)).body).toEqual({ leftAt: null });
    expect(await whoIsIn(desk)).toBe('Nummer 1 Testsson');
    await lock(desk, '/personal/patient');
    expect((await touch(desk, karin)).body).toEqual({ leftAt: '/personal/kalender' });
    expect(await whoIsIn(desk)).toBe('Nummer 0 Testsson');
    await lock(desk, '/personal/kalender');
    expect((await touch(desk, bertil)).body).toEqual({ leftAt: '/personal/patient' });
  });

  it('logs what each of them does under the own name', async () => {
    const receptionist = await clinic.staff('receptionist');
    const patient = await registerPatient(receptionist.agent, 3);
    for (const colleague of [karin, bertil]) {
      await touch(desk, colleague);
      await desk.get(`/api/patients/${patient}`).expect(200);
      await lock(desk, '/personal');
    }
    const { rows } = await clinic.owner.query(
      'SELECT employee_id AS id FROM access.access_log WHERE patient_id = $1 AND employee_id <> $2 ORDER BY at',
      [patient, receptionist.employeeId],
    );
    expect(rows.map(({ id }) => id)).toEqual([karin.employeeId, bertil.employeeId]);
  });

  it('opens a locked session by BankID as well', async () => {
    await touch(desk, karin);
    await lock(desk, '/personal/kalender');
    expect(await identify(desk, karin)).toEqual({ status: 'complete', leftAt: '/personal/kalender' });
    expect((await desk.get('/api/session').expect(200)).body.openedWith).toBe('bankid');
  });

  it('leaves her locked session at the computer where she locked it', async () => {
    await touch(desk, karin);
    await lock(desk, '/personal/kalender');
    const other = computer(clinic);
    expect((await touch(other, karin)).body).toEqual({ leftAt: null });
    expect((await touch(desk, karin)).body).toEqual({ leftAt: '/personal/kalender' });
  });

  it('locks whoever forgot to lock, when a colleague signs in there', async () => {
    const forgotten = await touch(desk, karin);
    await touch(desk, bertil);
    const copy = `kallelse_session=${cookieIn(forgotten, 'kallelse_session')}`;
    await computer(clinic).get('/api/session').set('Cookie', copy).expect(401);
    await lock(desk, '/personal');
    expect((await touch(desk, karin)).body).toEqual({ leftAt: '/personal' });
  });

  it('shows one person when two touch their keys at once', async () => {
    const signedIn = await touch(desk, karin);
    const [hers, his] = [pageBeside(signedIn), pageBeside(signedIn)];
    const touched = await Promise.all([touch(hers, karin), touch(his, bertil)]);
    expect(touched.map(({ status }) => status)).toEqual([200, 200]);
    const answers = await Promise.all([hers.get('/api/session'), his.get('/api/session')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('keeps it locked longer than an hour, but not past its last hour', async () => {
    await touch(desk, karin);
    await lock(desk, '/personal/kalender');
    minutesLater(11 * 60);
    expect((await touch(desk, karin)).body).toEqual({ leftAt: '/personal/kalender' });
    await lock(desk, '/personal/kalender');
    minutesLater(12 * 60);
    expect((await touch(desk, karin)).body).toEqual({ leftAt: null });
  });

  it('opens no locked session of somebody whose employment has ended, and none that was ended from afar', async () => {
    const cecilia = await employ(clinic, 2);
    await identify(desk, cecilia);
    await enrol(desk, cecilia);
    await lock(desk, '/personal/kalender');
    const home = computer(clinic);
    await identify(home, cecilia);
    await home.delete('/api/sessions').expect(204);
    expect((await touch(desk, cecilia)).body).toEqual({ leftAt: null });
    await lock(desk, '/personal/kalender');
    await clinic.owner.query(`UPDATE access.employee SET ended_on = '2026-03-02' WHERE id = $1`, [cecilia.employeeId]);
    expect((await touch(desk, cecilia)).status).toBe(403);
    expect(await identify(computer(clinic), cecilia)).toMatchObject({ status: 'failed', hintCode: 'noAssignment' });
  });

  it.each([
    '/personal/patient?namn=Astrid',
    '/personal/patient/19700101-2382',
    'https://kallelse.example/personal',
    '/personal/../api/session',
    '',
  ])('keeps no place that is more than words and ids: %s', async (leftAt) => {
    await touch(desk, karin);
    const { body } = await desk.post('/api/session/lock').send({ leftAt }).expect(400);
    expect(body.fields).toEqual([{ field: 'leftAt', code: 'not-a-path' }]);
    await desk.get('/api/session').expect(200);
  });

  it('is known by a cookie that is stored as a hash, and tells no address', async () => {
    const signedIn = await touch(desk, karin);
    const cookie = cookieIn(signedIn, 'kallelse_computer') as string;
    expect(Buffer.from(cookie, 'base64url').length).toBeGreaterThanOrEqual(16);
    const { rows } = await clinic.owner.query('SELECT row_to_json(s)::text AS row FROM access.session s');
    const stored = rows.map(({ row }) => row).join();
    expect(stored).not.toContain(cookie);
    expect(stored).not.toMatch(/127\.0\.0\.1|::1/);
  });

  it('is not locked for a patient, who signs out', async () => {
    const patient = await clinic.patient('0198c0de-0000-7000-8000-000000000002');
    await patient.post('/api/session/lock').send({ leftAt: '/personal' }).expect(404);
  });

  it('has nothing to open for a cookie that was tampered with', async () => {
    await touch(desk, karin);
    await lock(desk, '/personal/kalender');
    const options = await asked(computer(clinic));
    const { body } = await computer(clinic)
      .post('/api/sign-in/passkey')
      .set('Cookie', "kallelse_computer=' OR true --; kallelse_passkey=AAAAAAAAAAAAAAAAAAAAAAAA")
      .send(karin.key.touch(options))
      .expect(403);
    expect(body.type).toBe('/problems/passkey-challenge-over');
  });
});
