import { randomUUID } from 'node:crypto';
import { type Role } from '@kallelse/access';
import { type Clock, newToken, sha256, TestClock } from '@kallelse/platform';
import { Pool } from 'pg';
import request, { type Agent } from 'supertest';
import { BY_HTTPS } from '../../apps/api/src/http/cookies.js';
import { type RunningApi, startApi } from '../../apps/api/src/start.js';
import { DEMO } from './demo.js';
import { databaseForWorker, type TestDatabase } from './postgres.js';
import { type Provider, PROVIDERS, type Providers, findProviders, seedProviders } from './providers.js';

/** Monday 2 March 2026, nine in the morning in Stockholm. */
export const MONDAY_MORNING = '2026-03-02T08:00:00.000Z';

/** The product on a database of its own, with two providers and nobody in them but whom a test lets in. */
export class Clinic {
  private constructor(
    readonly api: RunningApi,
    readonly database: TestDatabase,
    readonly clock: TestClock,
    /** The owner's connection, to plant and to look; it is never the one under test. */
    readonly owner: Pool,
    readonly providers: Providers,
  ) {}

  static async open(now = MONDAY_MORNING, environment: NodeJS.ProcessEnv = {}): Promise<Clinic> {
    return Clinic.start(await databaseForWorker(), seedProviders, now, environment);
  }

  /** Among the demo's people, days and journals, at the hour they were made for. */
  static async openDemo(environment: NodeJS.ProcessEnv = {}): Promise<Clinic> {
    return Clinic.start(await databaseForWorker(DEMO), findProviders, new Date().toISOString(), environment);
  }

  private static async start(
    database: TestDatabase,
    providersOf: (owner: Pool) => Promise<Providers>,
    now: string,
    environment: NodeJS.ProcessEnv,
  ): Promise<Clinic> {
    const owner = new Pool({ connectionString: database.DATABASE_OWNER_URL, max: 4 });
    owner.on('error', () => undefined);
    const providers = await providersOf(owner);
    const clock = TestClock.at(now);
    const settings = {
      ...process.env,
      NODE_ENV: 'test',
      PORT: '0',
      DEMO: '1',
      VISITOR_REQUESTS_PER_HOUR: '100000',
      ...database,
      ...environment,
    };
    const api = await startApi(settings, clock as Clock);
    return new Clinic(api, database, clock, owner, providers);
  }

  async close(): Promise<void> {
    await this.api.stop();
    await this.owner.end();
  }

  /** Somebody without a session. */
  visitor(): Agent {
    return request.agent(this.api.url);
  }

  /** A member of staff, signed in, with one assignment at one unit. Each call is a new person. */
  async as(
    role: Role,
    { provider = 'alloptik', unit = 0, licensed = role === 'clinician' }: Placement = {},
  ): Promise<Agent> {
    return (await this.staff(role, { provider, unit, licensed })).agent;
  }

  async staff(
    role: Role,
    { provider = 'alloptik', unit = 0, licensed = role === 'clinician' }: Placement = {},
  ): Promise<StaffMember> {
    const { id: providerId, units } = this.providers[provider];
    const unitId = (units[unit] as { id: string }).id;
    const employeeId = randomUUID();
    const assignmentId = randomUUID();
    await this.owner.query(EMPLOY, [
      providerId,
      employeeId,
      employeeNumber(),
      licensed ? 'optiker' : null,
      licensed ? '123456' : null,
    ]);
    await this.owner.query(ANALYSE, [providerId, randomUUID(), unitId, role]);
    await this.owner.query(ASSIGN, [providerId, assignmentId, employeeId, unitId, role]);
    const agent = await this.signIn({ providerId, kind: 'staff', employeeId, assignmentId });
    return { agent, employeeId, assignmentId, unitId, providerId };
  }

  /** A patient signed in by BankID: sees what is her own. */
  patient(patientId: string, provider: Provider = 'alloptik'): Promise<Agent> {
    return this.signIn({ providerId: this.providers[provider].id, kind: 'patient', patientId });
  }

  async signIn(holder: Holder): Promise<Agent> {
    const token = newToken();
    const now = this.clock.now();
    const expires = new Date(now.getTime() + 12 * 3_600_000);
    await this.owner.query(SIGN_IN, [
      holder.providerId, randomUUID(), now, sha256(token), holder.kind, holder.employeeId ?? null, holder.assignmentId ?? null, holder.patientId ?? null, expires,
    ]); // prettier-ignore
    const byHttps = this.api.app.getHttpAdapter().getInstance().get(BY_HTTPS) === true;
    return request.agent(this.api.url).set('Cookie', `${byHttps ? '__Host-' : ''}kallelse_session=${token}`);
  }
}

export interface Placement {
  provider?: Provider;
  unit?: number;
  licensed?: boolean;
}

export interface StaffMember {
  agent: Agent;
  employeeId: string;
  assignmentId: string;
  unitId: string;
  providerId: string;
}

interface Holder {
  providerId: string;
  kind: 'staff' | 'patient';
  employeeId?: string;
  assignmentId?: string;
  patientId?: string;
}

let employed = 0;

/** Employees of a test need a number each, and no test reads it: these have the shape and belong to nobody (day 00). */
const employeeNumber = (): string => `19000100${String(++employed).padStart(4, '0')}`;

export { PROVIDERS };

const EMPLOY = `
  INSERT INTO access.employee (provider_id, id, given_name, family_name, title, personnummer, licence_type, licence_number)
  VALUES ($1, $2, 'Test', 'Testsson', 'Medarbetare', $3, $4, $5)`;

const ANALYSE = `
  INSERT INTO access.needs_and_risk_analysis
    (provider_id, id, unit_id, role, version, tasks, categories, risks, decision, decided_on, review_on)
  VALUES ($1, $2, $3, $4, 1, 'uppgifter', 'uppgiftskategorier', 'risker', 'beslut', '2026-01-01', '2027-01-01')
  ON CONFLICT DO NOTHING`;

const ASSIGN = `
  INSERT INTO access.assignment (provider_id, id, employee_id, unit_id, role, analysis_id, from_on)
  SELECT $1, $2, $3, $4, $5, n.id, '2026-01-01' FROM access.needs_and_risk_analysis n
  WHERE n.provider_id = $1 AND n.unit_id = $4 AND n.role = $5 ORDER BY n.version DESC LIMIT 1`;

const SIGN_IN = `
  INSERT INTO access.session
    (provider_id, id, created_at, token_hash, kind, holder_name, employee_id, assignment_id, patient_id, last_used_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, 'Test Testsson', $6, $7, $8, $3, $9)`;
