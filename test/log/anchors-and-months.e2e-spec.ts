import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Jobs } from '@kallelse/access';
import { newId, sql } from '@kallelse/platform';
import { startWorker } from '../../apps/worker/src/start.js';
import { Clinic } from '../support/clinic.js';
import { eventually } from '../support/eventually.js';
import { registerPatient } from '../support/people.js';
import { verifyLog } from './verify-log.js';

describe('The access log', () => {
  let clinic: Clinic;
  let provider: string;
  let anchors: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    provider = clinic.providers.alloptik.id;
    anchors = join(await mkdtemp(join(tmpdir(), 'anchors-')), 'log-anchors.txt');
    await registerPatient(await clinic.as('receptionist'), 1);
  });
  afterAll(() => clinic.close());

  const inTheLog = <T>(work: () => Promise<T>): Promise<T> =>
    clinic.api.app.get(Jobs).asJob('access-log:seal', provider, work);
  const leave = (queue: string, permission: string) =>
    clinic.owner.query('INSERT INTO platform.outbox (provider_id, queue, permission, entity_id) VALUES ($1, $2, $3, $4)', [
      provider, queue, permission, newId(),
    ]); // prettier-ignore

  it('is anchored in a file and in a mailbox, without a word about anybody', async () => {
    await clinic.owner
      .query(`CREATE SCHEMA demo; GRANT USAGE ON SCHEMA demo TO PUBLIC; CREATE TABLE demo.mail (recipient text, subject text, body text, ics text);
      CREATE FUNCTION demo.keep_mail(text, text, text, text) RETURNS void LANGUAGE sql SECURITY DEFINER AS 'INSERT INTO demo.mail VALUES ($1, $2, $3, $4)'`);
    const where = { LOG_ANCHOR_FILE: anchors, LOG_ANCHOR_MAIL: 'dataskydd@example.se' };
    const worker = await startWorker({ NODE_ENV: 'test', DEMO: '1', ...clinic.database, ...where });
    try {
      await leave('access-log.anchor', 'access-log:anchor');
      await eventually(async () => expect((await readFile(anchors, 'utf8')).split('\n')).toHaveLength(2));
      await eventually(async () => expect((await clinic.owner.query('SELECT FROM demo.mail')).rowCount).toBe(1));
    } finally {
      await worker.stop();
    }
    const [line] = (await readFile(anchors, 'utf8')).split('\n');
    expect(line).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\d ${provider} [1-9]\\d* [0-9a-f]{64}$`));
    const { rows } = await clinic.owner.query('SELECT recipient, body FROM demo.mail');
    expect(rows[0]).toMatchObject({ recipient: 'dataskydd@example.se', body: expect.stringContaining(String(line)) });
  });

  it('is verified from the command line, with its anchors', async () => {
    const { code, told } = await verifyLog(clinic, '--anchors', anchors);
    expect(told).toMatch(/^alloptik: sound\. \d+ lines, last seal \d+ .*anchors agreeing: 1/);
    expect(code).toBe(0);
  });

  it('was rewritten, says the anchor, where all inside the database agrees', async () => {
    const forged = `${anchors}.other`;
    await writeFile(forged, (await readFile(anchors, 'utf8')).replace(/[0-9a-f]{64}/, 'a'.repeat(64)));
    const { code, told } = await verifyLog(clinic, '--anchors', forged);
    expect(told).toMatch(/BROKEN at seal \d+, anchored on .*anchor-differs/);
    expect(code).toBe(1);
  });

  it('is opened for two years ahead, and the health check is not well under three months', async () => {
    const ahead = (months: number): string => {
      const month = new Date();
      month.setUTCDate(1);
      month.setUTCMonth(month.getUTCMonth() + months);
      return `access.access_log_${month.toISOString().slice(0, 7).replace('-', '_')}`;
    };
    for (let months = 3; months <= 24; months++) {
      await clinic.owner.query(`DROP TABLE ${ahead(months)}`);
    }
    const { body } = await clinic.visitor().get('/api/health');
    expect(body).toMatchObject({ status: 'degraded', logMonthsAhead: 2 });

    await inTheLog(() => sql('SELECT access.open_log_months()'));
    const { body: after } = await clinic.visitor().get('/api/health').expect(200);
    expect(after).toMatchObject({ status: 'ok', logMonthsAhead: 24 });
  });

  it('is not dropped a day before five years, by the owner either', async () => {
    await expect(clinic.owner.query(`SELECT access.drop_log_month(clock_timestamp()::date)`)).rejects.toMatchObject({
      code: '23514',
    });
  });
});
