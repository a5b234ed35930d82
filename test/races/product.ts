import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId, newToken, sha256 } from '@kallelse/platform';
import { Pool } from 'pg';
import { migrate } from '../../migrations/migrate.js';
import { startPostgres } from '../../tools/embedded-postgres.mjs';
import { databaseUrls } from '../../tools/postgres/database.mjs';
import { freePort } from '../../tools/postgres/port.mjs';
import { type Diary, openDiary } from '../booking/diary.js';
import { startTestCluster, TEMPLATE } from '../support/cluster.mjs';
import { eventually } from '../support/eventually.js';
import { seedProviders } from '../support/providers.js';

const ROOT = join(__dirname, '../..');
const MAIN = join(ROOT, 'dist/apps/api/src/main.js');
/** As the test cluster had it, and durable. */
const DURABLE = { max_connections: 200, shared_buffers: '128MB' };
const PATIENTS = 60;

export interface Answer {
  status: number;
  body: { id?: string; type?: string; nearest?: unknown[] };
}

/** The built product as a process of its own on a durable database, so that both can be killed. */
export class Product {
  private child: ChildProcess | undefined;

  private constructor(
    private cluster: Awaited<ReturnType<typeof startTestCluster>>,
    readonly owner: Pool,
    readonly diary: Diary,
    readonly patients: readonly string[],
    private readonly session: string,
    readonly url: string,
  ) {}

  static async open(furnishing: { practitioners?: number; rooms?: number; step?: number } = {}): Promise<Product> {
    if (!existsSync(MAIN)) {
      throw new Error('The races run the built product: npm run build');
    }
    const cluster = await startTestCluster({ durable: true });
    const { DATABASE_OWNER_URL } = databaseUrls(cluster.port, cluster.secrets, TEMPLATE);
    await migrate(DATABASE_OWNER_URL);
    const owner = new Pool({ connectionString: DATABASE_OWNER_URL, max: 4 });
    owner.on('error', () => undefined);
    const providers = await seedProviders(owner);
    const diary = await openDiary({ owner, providers }, furnishing);
    const session = await signIn(owner, diary);
    const product = new Product(
      cluster,
      owner,
      diary,
      await registerPatients(owner, diary),
      session,
      `http://127.0.0.1:${await freePort(undefined)}`,
    );
    await product.startApp();
    return product;
  }

  async close(): Promise<void> {
    await this.killApp();
    await this.owner.end();
    await this.cluster.remove();
  }

  async startApp(): Promise<void> {
    const database = databaseUrls(this.cluster.port, this.cluster.secrets, TEMPLATE);
    const environment = {
      ...process.env,
      ...database,
      NODE_ENV: 'test',
      PORT: new URL(this.url).port,
      VISITOR_REQUESTS_PER_HOUR: '1000000',
    };
    this.child = spawn(process.execPath, [MAIN], {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await eventually(async () => expect((await fetch(`${this.url}/api/health`)).status).toBe(200));
  }

  async killApp(): Promise<void> {
    if (this.child?.exitCode === null && this.child.kill('SIGKILL')) {
      await once(this.child, 'exit');
    }
  }

  /** The postmaster dies without a word; its children notice and follow. */
  killPostgres(): void {
    process.kill(
      Number(readFileSync(join(this.cluster.folder, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
  }

  async restartPostgres(): Promise<void> {
    const { folder, port, remove } = this.cluster;
    await this.cluster.stop();
    const major = process.env.TEST_POSTGRES === '15' ? 15 : 18;
    const cluster = await startPostgres({ folder, major, port, settings: DURABLE });
    this.cluster = { ...this.cluster, ...cluster, remove: () => cluster.stop().then(remove) };
    await eventually(async () => expect((await fetch(`${this.url}/api/health`)).status).toBe(200));
  }

  /** Undefined: no answer came. */
  async book(
    wish: { startsAt: string; practitionerId?: string; patient?: number },
    key: string = newId(),
  ): Promise<Answer | undefined> {
    const { patient = 0, ...time } = wish;
    const body = {
      patientId: this.patients[patient % PATIENTS],
      serviceId: this.diary.serviceId,
      practitionerId: null,
      ...time,
    };
    return this.post('/api/bookings', body, { Cookie: `kallelse_session=${this.session}`, 'Idempotency-Key': key });
  }

  cancel(id: string): Promise<Answer | undefined> {
    return this.post(`/api/bookings/${id}/cancellation`, {}, { Cookie: `kallelse_session=${this.session}` });
  }

  hold(wish: { startsAt: string; practitionerId?: string }): Promise<Answer | undefined> {
    return this.post(`/api/units/${this.diary.unitId}/holds`, { serviceId: this.diary.serviceId, ...wish }, {});
  }

  /** Starts of one practitioner from tomorrow on. */
  async freeStarts(practitionerId: string): Promise<string[]> {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const query = `serviceId=${this.diary.serviceId}&practitionerId=${practitionerId}&from=${tomorrow}&days=20`;
    const response = await fetch(`${this.url}/api/units/${this.diary.unitId}/free-times?${query}`);
    const { practitioners } = (await response.json()) as { practitioners: Record<string, number[]> };
    return (practitioners[practitionerId] ?? []).map((start) => new Date(start * 1000).toISOString());
  }

  private async post(path: string, body: object, headers: Record<string, string>): Promise<Answer | undefined> {
    try {
      const response = await fetch(`${this.url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Answer['body'] };
    } catch {
      return undefined;
    }
  }
}

async function signIn(owner: Pool, { providerId, unitId, practitioners }: Diary): Promise<string> {
  const token = newToken();
  const [analysis, assignment] = [randomUUID(), randomUUID()];
  await owner.query(
    `INSERT INTO access.needs_and_risk_analysis
       (provider_id, id, unit_id, role, version, tasks, categories, risks, decision, decided_on, review_on)
     VALUES ($1, $2, $3, 'receptionist', 1, 'uppgifter', 'uppgiftskategorier', 'risker', 'beslut', '2026-01-01', '2027-01-01')`,
    [providerId, analysis, unitId],
  );
  await owner.query(
    `INSERT INTO access.assignment (provider_id, id, employee_id, unit_id, role, analysis_id, from_on) VALUES ($1, $2, $3, $4, 'receptionist', $5, '2026-01-01')`,
    [providerId, assignment, practitioners[0], unitId, analysis],
  );
  await owner.query(
    `INSERT INTO access.session (provider_id, id, created_at, token_hash, kind, holder_name, employee_id, assignment_id, last_used_at, expires_at)
     VALUES ($1, $2, clock_timestamp(), $3, 'staff', 'Test Testsson', $4, $5, clock_timestamp(), clock_timestamp() + interval '12 h')`,
    [providerId, randomUUID(), sha256(token), practitioners[0], assignment],
  );
  return token;
}

async function registerPatients(owner: Pool, { providerId }: Diary): Promise<string[]> {
  const ids = Array.from({ length: PATIENTS }, newId);
  await owner.query(
    `INSERT INTO patient.patient (provider_id, id, given_name, family_name, identity_assurance) SELECT $1, unnest($2::uuid[]), 'Astrid', 'Almgren', 'stated'`,
    [providerId, ids],
  );
  return ids;
}
