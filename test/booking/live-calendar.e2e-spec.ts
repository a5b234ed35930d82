import { newId, sha256 } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { startWorker } from '../../apps/worker/src/start.js';
import { asRole } from '../../tools/postgres/database.mjs';
import { Clinic, type Placement } from '../support/clinic.js';
import { EventStream } from '../support/event-stream.js';
import { registerPatient } from '../support/people.js';
import { type Diary, openDiary, tuesday } from './diary.js';

const TUESDAY = '2026-03-03';

const cookieOf = (agent: Agent): string => String(agent.get('/').get('Cookie'));
const hashIn = (cookie: string): string => sha256(cookie.split('=')[1] ?? '');

describe('Two desks with the same day open', () => {
  let clinic: Clinic;
  let worker: { stop(): Promise<void> };
  let diary: Diary;
  let desk: Agent;
  let patientId: string;
  const streams: EventStream[] = [];

  beforeAll(async () => {
    clinic = await Clinic.open(undefined, { LIVE_BEAT_SECONDS: '1' });
    diary = await openDiary(clinic);
    desk = await clinic.as('clinician');
    patientId = await registerPatient(desk, 1);
    worker = await startWorker({ NODE_ENV: 'test', DEMO: '1', ...clinic.database });
  });
  afterEach(() => streams.splice(0).forEach((stream) => stream.close()));
  afterAll(async () => {
    await worker.stop();
    await clinic.close();
  });

  const looks = async (cookie: string): Promise<EventStream> => {
    const stream = await EventStream.open(`${clinic.api.url}/api/calendar/changes`, cookie);
    streams.push(stream);
    return stream;
  };
  const onlooker = async (placement: Placement = {}): Promise<EventStream> => {
    const stream = await looks(cookieOf(await clinic.as('receptionist', placement)));
    await stream.hears('event: listening');
    return stream;
  };
  const book = async (time: string): Promise<string> => {
    const wish = { patientId, serviceId: diary.serviceId, practitionerId: null, startsAt: tuesday(time) };
    const { body } = await desk.post('/api/bookings').set('Idempotency-Key', newId()).send(wish).expect(201);
    return (body as { id: string }).id;
  };
  const changed = (date: string): string => `event: changed\ndata: ${JSON.stringify({ unit: diary.unitId, date })}\n\n`;

  it('tells the one of what the other books and cancels: the unit and the day, and nothing of anybody', async () => {
    const other = await onlooker();
    const before = other.said;

    const id = await book('09:00');
    await other.hears(changed(TUESDAY));
    expect(other.said).toBe(before + changed(TUESDAY));

    await desk.post(`/api/bookings/${id}/cancellation`).send({}).expect(201);
    await other.hears(changed(TUESDAY) + changed(TUESDAY));
  });

  it('tells of both days when a visit moves to another', async () => {
    const id = await book('10:00');
    const other = await onlooker();

    await clinic.owner.query(`UPDATE booking.booking SET starts_at = starts_at + interval '1 day' WHERE id = $1`, [id]);

    await other.hears(changed(TUESDAY));
    await other.hears(changed('2026-03-04'));
  });

  it('tells nobody at another unit or of another provider', async () => {
    const [here, elsewhere, stranger] = await Promise.all([
      onlooker(),
      onlooker({ unit: 1 }),
      onlooker({ provider: 'halsoklustret' }),
    ]);

    await book('11:00');
    await here.hears(changed(TUESDAY));

    // One notification goes to all streams of the process in the same moment.
    expect(elsewhere.said).not.toContain('changed');
    expect(stranger.said).not.toContain('changed');
  });

  it('tells of a time that a visitor holds, and gives back', async () => {
    const other = await onlooker();
    const visitor = clinic.visitor();
    const wish = { serviceId: diary.serviceId, practitionerId: null, startsAt: tuesday('13:00') };
    const { body } = await visitor.post(`/api/units/${diary.unitId}/holds`).send(wish).expect(201);
    await other.hears(changed(TUESDAY));

    await visitor
      .delete(`/api/units/${diary.unitId}/holds`)
      .send({ hold: (body as { hold: string }).hold })
      .expect(204);
    await other.hears(changed(TUESDAY) + changed(TUESDAY));
  });

  it('keeps an open page awake by signs of life, and ends it when the session has ended', async () => {
    const cookie = cookieOf(await clinic.as('receptionist'));
    const page = await looks(cookie);
    await page.beats();

    await clinic.owner.query(`UPDATE access.session SET revoked_at = now() WHERE token_hash = $1`, [hashIn(cookie)]);

    await page.ends();
  });

  it('does not count an open page as somebody at work', async () => {
    const cookie = cookieOf(await clinic.as('receptionist'));
    const page = await looks(cookie);
    await page.hears('event: listening');
    const lastUse = async (): Promise<unknown> =>
      (await clinic.owner.query('SELECT last_used_at FROM access.session WHERE token_hash = $1', [hashIn(cookie)]))
        .rows;
    const before = await lastUse();
    clinic.clock.set(new Date('2026-03-02T08:30:00Z'));

    await page.beats();

    expect(await lastUse()).toEqual(before);
    clinic.clock.set(new Date('2026-03-02T08:00:00Z'));
  });

  it('says when it has not heard for a while, and from when on it does again', async () => {
    const page = await onlooker();

    await asRole(clinic.database.SUPERUSER_URL, (superuser) =>
      superuser.query(`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query = 'LISTEN "calendar_changes"'`),
    );

    await page.hears('event: lost');
    await page.hears('event: lost\ndata: {}\n\nevent: listening');
    await book('14:00');
    await page.hears(changed(TUESDAY));
  });

  it('opens four pages for one session, and leaves the rest of the browser its connections', async () => {
    const cookie = cookieOf(await clinic.as('receptionist'));
    const pages = [await looks(cookie), await looks(cookie), await looks(cookie), await looks(cookie)];

    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await looks(cookie)).status).toBe(429);
    expect(pages[0]?.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
  });

  it('lets in nobody who may not see the calendar', async () => {
    await clinic.visitor().get('/api/calendar/changes').expect(401);
    const reviewer = await clinic.as('log-reviewer');
    await reviewer.get('/api/calendar/changes').expect(403);
  });
});
