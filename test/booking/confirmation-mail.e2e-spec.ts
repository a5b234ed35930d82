import { sha256 } from '@kallelse/platform';
import { MAILBOX } from '../../apps/api/src/demo/mailbox.sql.js';
import { startWorker } from '../../apps/worker/src/start.js';
import { Clinic } from '../support/clinic.js';
import { eventually } from '../support/eventually.js';
import { confirm, type Diary, holdTime, openDiary, personnummer } from './diary.js';

const QUEUES = process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : {};
const DAY = 86_400_000;
const anna = {
  firstName: 'Anna-Karin',
  lastName: 'Ekström',
  email: 'anna@example.se',
  personnummer: personnummer[120] as string,
};

interface Mail {
  to: string;
  subject: string;
  text: string;
  ics: string;
}

/** The worker lives by the machine's clock, so the visit is some weeks from the day the test is run. */
describe('After a booking on the website', () => {
  let clinic: Clinic;
  let diary: Diary;
  let worker: { stop(): Promise<void> };
  let startsAt: string;
  let mail: Mail;
  let token: string;

  beforeAll(async () => {
    const today = new Date();
    clinic = await Clinic.open(today.toISOString());
    diary = await openDiary(clinic);
    await clinic.owner.query(MAILBOX);
    startsAt = await someTimeAfter(new Date(today.getTime() + 21 * DAY));
    const { hold } = await holdTime(clinic.visitor(), diary, startsAt);
    expect(await confirm(clinic.visitor(), diary, hold, anna)).toMatchObject({ status: 201 });
    worker = await startWorker({
      NODE_ENV: 'test',
      DEMO: '1',
      PUBLIC_URL: 'https://kallelse.example',
      ...clinic.database,
      ...QUEUES,
    });
    await eventually(async () => expect(await mails()).toHaveLength(1));
    mail = (await mails())[0] as Mail;
    token = /avboka#([\w-]+)/.exec(mail.text)?.[1] ?? '';
  });
  afterAll(async () => {
    await worker?.stop();
    await clinic.close();
  });

  const mails = async (): Promise<Mail[]> => (await clinic.owner.query<Mail>('SELECT * FROM demo.mailbox')).rows;
  const someTimeAfter = async (day: Date): Promise<string> => {
    const query = { serviceId: diary.serviceId, from: day.toISOString().slice(0, 10), days: 14 };
    const { body } = await clinic.visitor().get(`/api/units/${diary.unitId}/free-times`).query(query).expect(200);
    const [first] = Object.values((body as { practitioners: Record<string, number[]> }).practitioners);
    return new Date((first?.[0] ?? 0) * 1000).toISOString();
  };
  const withLink = (text: string) => ({ Authorization: `Link ${text}` });

  it('the patient gets a mail that says where and when, and neither who nor why', () => {
    const told = `${mail.subject} ${mail.text} ${mail.ics}`;

    expect(mail.to).toBe('anna@example.se');
    expect(mail.text).toContain('storgatan');
    expect(mail.text).toContain('https://kallelse.example/avboka#');
    expect(mail.ics).toContain('BEGIN:VEVENT');
    expect(told).not.toMatch(/Anna|Ekström|Synundersökning|Eye examination/);
    expect(told).not.toContain(anna.personnummer.slice(2));
  });

  it('the link’s token stands nowhere but in the mail', async () => {
    const { rows } = await clinic.owner.query('SELECT token_hash FROM access.link_token');
    expect(rows).toEqual([{ token_hash: sha256(token) }]);
  });

  it('what left is written down', async () => {
    const { rows } = await clinic.owner.query('SELECT recipient, kind, purpose, outcome FROM privacy.disclosure');
    expect(rows).toEqual([{ recipient: 'patient', kind: 'patient', purpose: 'message', outcome: 'released' }]);
  });

  it('the link shows that one visit without a name, and cancels it', async () => {
    const visitor = clinic.visitor();
    const { body: shown } = await visitor.get('/api/booking-link').set(withLink(token)).expect(200);
    expect(shown).toMatchObject({ state: 'booked', startsAt, cancellable: true, unit: { name: 'storgatan' } });
    expect(JSON.stringify(shown)).not.toMatch(/Anna|Ekström/);

    const { body: cancelled } = await visitor.post('/api/booking-link/cancellation').set(withLink(token)).expect(201);
    await visitor.post('/api/booking-link/cancellation').set(withLink(token)).expect(201);

    expect(cancelled).toMatchObject({ state: 'cancelled', cancellable: false });
    await holdTime(visitor, diary, startsAt);
  });

  it('the link opens nothing else', async () => {
    await clinic.visitor().get('/api/me/bookings').set(withLink(token)).expect(401);
    await clinic
      .visitor()
      .get('/api/booking-link')
      .set(withLink(`${token.slice(0, -1)}-`))
      .expect(404);
  });

  it('nothing is sent for a visit that was cancelled before the mail left', async () => {
    await clinic.owner.query(
      `INSERT INTO platform.outbox (provider_id, queue, permission, entity_id)
       SELECT provider_id, 'message.send', 'message:send', id FROM booking.booking`,
    );
    const { hold } = await holdTime(clinic.visitor(), diary, await someTimeAfter(new Date(startsAt)));
    await confirm(clinic.visitor(), diary, hold, { ...anna, email: 'next@example.se' });

    await eventually(async () => expect((await mails()).map(({ to }) => to)).toContain('next@example.se'));

    expect(await mails()).toHaveLength(2);
  });

  it('somebody with protected identity learns from the mail only that there is something to read', async () => {
    const desk = await clinic.as('receptionist');
    const person = {
      personnummer: personnummer[121],
      givenName: 'Desideria',
      familyName: 'Dolderfalk',
      email: 'hidden@example.se',
    };
    const register = desk.post('/api/patients').set('Idempotency-Key', 'registers-hidden').send(person);
    const { body: hidden } = await register.expect(201);
    await desk.put(`/api/patients/${hidden.id}/protection`).send({ grade: 'fingerade-personuppgifter' }).expect(200);
    const wish = {
      serviceId: diary.serviceId,
      patientId: hidden.id,
      startsAt: await someTimeAfter(new Date(startsAt)),
    };
    await desk.post('/api/bookings').set('Idempotency-Key', 'books-hidden').send(wish).expect(201);

    const sent = async () => (await mails()).find(({ to }) => to === 'hidden@example.se');
    await eventually(async () => expect(await sent()).toBeDefined());
    expect(`${(await sent())?.subject} ${(await sent())?.text}`).not.toMatch(
      /storgatan|kl\.|avboka|Desideria|Synundersökning/i,
    );
    expect((await sent())?.ics).toBeNull();
  });

  it('a stranger who states the number of somebody with protected identity gets what everybody gets', async () => {
    const { hold } = await holdTime(clinic.visitor(), diary, await someTimeAfter(new Date(startsAt)));
    const stated = { ...anna, personnummer: personnummer[121] as string, email: 'guessing@example.se' };
    await confirm(clinic.visitor(), diary, hold, stated);

    const sent = async () => (await mails()).find(({ to }) => to === 'guessing@example.se');
    await eventually(async () => expect((await sent())?.text).toContain('storgatan'));
    expect((await sent())?.subject).toBe(mail.subject);
  });

  it('a mail is sent also for somebody the register knows to have died: no answer would be an answer', async () => {
    await clinic.owner.query(`UPDATE patient.patient SET deceased_on = '2026-01-01'`);
    const { hold } = await holdTime(clinic.visitor(), diary, await someTimeAfter(new Date(startsAt)));
    await confirm(clinic.visitor(), diary, hold, { ...anna, email: 'curious@example.se' });

    await eventually(async () => expect((await mails()).map(({ to }) => to)).toContain('curious@example.se'));
  });
});
