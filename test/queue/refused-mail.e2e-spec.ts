import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { Client } from 'pg';
import { startWorker } from '../../apps/worker/src/start.js';
import { confirm, freeOn, holdTime, openDiary, personnummer } from '../booking/diary.js';
import { Clinic } from '../support/clinic.js';
import { eventually } from '../support/eventually.js';

const ANSWERS: Record<string, string> = { EHLO: '250 ok', MAIL: '250 ok', QUIT: '221 bye' };
const anna = {
  firstName: 'Anna-Karin',
  lastName: 'Ekström',
  email: 'anna-karin@example.se',
  personnummer: personnummer[120] as string,
};

/** A mail server that knows nobody, and says whom it does not know. */
async function refusingServer(): Promise<Server> {
  const server = createServer((socket) => {
    socket.write('220 mail\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (line) => {
      const command = line.toString();
      const refusal = `550 5.1.1 ${command.trim()}: user unknown`;
      socket.write(`${ANSWERS[command.slice(0, 4).toUpperCase()] ?? refusal}\r\n`);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

/** The worker lives by the machine's clock, so the visit is some weeks from the day the test is run. */
describe('A mail that the mail server refuses', () => {
  let clinic: Clinic;
  let server: Server;
  let queue: Client;
  let worker: { stop(): Promise<void> } | undefined;

  beforeAll(async () => {
    clinic = await Clinic.open(new Date().toISOString());
    server = await refusingServer();
    queue = new Client({ connectionString: clinic.database.SUPERUSER_URL });
    await queue.connect();
  });
  afterAll(async () => {
    await worker?.stop();
    await queue.end();
    server.close();
    await clinic.close();
  });

  const bookInThreeWeeks = async (): Promise<void> => {
    const diary = await openDiary(clinic);
    for (let days = 21; days < 35; days++) {
      const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      const [first] = Object.values(await freeOn(clinic.visitor(), diary, day)).flat();
      if (first !== undefined) {
        const { hold } = await holdTime(clinic.visitor(), diary, new Date(first * 1000).toISOString());
        expect(await confirm(clinic.visitor(), diary, hold, anna)).toMatchObject({ status: 201 });
        return;
      }
    }
  };
  /** All that the queue's own tables hold, as whoever runs the queue could read it. */
  const queued = async (): Promise<string> => {
    const { rows: tables } = await queue.query<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relnamespace = 'bullmq'::regnamespace AND c.relkind = 'r'`,
    );
    const contents = [];
    for (const { name } of tables) {
      contents.push((await queue.query(`SELECT t::text AS row FROM ${name} t`)).rows);
    }
    return JSON.stringify(contents);
  };

  it('fails in the queue without a word of whose it was', async () => {
    await bookInThreeWeeks();
    const { port } = server.address() as AddressInfo;
    const SMTP_URL = `smtp://127.0.0.1:${port}`;
    worker = await startWorker({ NODE_ENV: 'test', PUBLIC_URL: 'https://k.example', SMTP_URL, ...clinic.database });

    await eventually(async () => expect(await queued()).toContain('The mail server did not take a mail'));

    const kept = await queued();
    expect(kept).toContain('550');
    for (const word of [anna.email, anna.firstName, anna.lastName, anna.personnummer, 'RCPT TO']) {
      expect(kept).not.toContain(word);
    }
  });
});
