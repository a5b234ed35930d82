import { type Permission, type Role, ROLES } from '@kallelse/access';
import * as fc from 'fast-check';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import { Clinic, MONDAY_MORNING, type StaffMember } from '../support/clinic.js';
import { dayOf, type Happening, MINUTE, Reference } from './session-life.js';

/** One cheap question for each kind of permission. */
const QUESTIONS: readonly (readonly [string, Permission])[] = [
  ['/api/session', 'session:use'],
  ['/api/services', 'booking:read'],
  ['/api/calls/queue', 'recall:read'],
];

const role = fc.constantFrom(...(Object.keys(ROLES) as Role[]));
const inDays = fc.integer({ min: -1, max: 1 });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('time passes' as const),
      minutes: fc.constantFrom(1, 20, 45, 59, 60, 61, 240),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('gets another role' as const), role }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('takes up another assignment' as const), role }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('assignment ends' as const), inDays }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('employment ends' as const), inDays }) },
  { weight: 1, arbitrary: fc.constantFrom<Happening>({ kind: 'session is locked' }, { kind: 'session is unlocked' }) },
  { weight: 1, arbitrary: fc.constantFrom<Happening>({ kind: 'session is revoked' }, { kind: 'signs out' }) },
);

describe('Whatever happens to somebody who is signed in', () => {
  let clinic: Clinic;
  let fate: Pool;

  beforeAll(async () => {
    clinic = await Clinic.open();
    // What the tables' own rules would not let happen is told too: the request must be answered rightly all the same.
    fate = new Pool({
      connectionString: clinic.database.SUPERUSER_URL,
      max: 1,
      options: '-c session_replication_role=replica',
    });
  });
  afterAll(async () => {
    await fate.end();
    await clinic.close();
  });

  const asked = async (agent: Agent): Promise<number[]> => {
    const answers: number[] = [];
    for (const [path] of QUESTIONS) {
      answers.push((await agent.get(path)).status);
    }
    return answers;
  };

  it('the next request is answered as the rules say', async () => {
    let requests = 0;
    const property = fc.asyncProperty(
      role,
      fc.array(happening, { minLength: 1, maxLength: 14 }),
      async (first, story) => {
        clinic.clock.set(new Date(MONDAY_MORNING));
        const reference = new Reference(clinic.clock.now(), first);
        const life = new Life(clinic, fate, await clinic.staff(first));
        for (const event of story) {
          await life.happens(event, reference);
          const expected = QUESTIONS.map(([, permission]) => reference.answers(permission));
          expect([event.kind, await asked(life.agent)]).toEqual([event.kind, expected]);
          requests += QUESTIONS.length;
        }
      },
    );
    await fc.assert(property, { numRuns: 80 });
    console.log(`Lives of sessions: 80 stories, ${requests} requests answered as the reference says`);
  }, 60_000);
});

/** The same happenings to the real thing: by the product where it has a way, by the owner of the tables where not. */
class Life {
  readonly agent: Agent;

  constructor(
    private readonly clinic: Clinic,
    private readonly fate: Pool,
    private readonly staff: StaffMember,
  ) {
    this.agent = staff.agent;
  }

  private assignmentId = '';

  async happens(event: Happening, reference: Reference): Promise<void> {
    const signedIn = reference.isSignedIn();
    if (event.kind === 'takes up another assignment' && !signedIn) {
      return;
    }
    await this.act(event, signedIn);
    reference.happens(event);
    if (event.kind === 'takes up another assignment') {
      reference.answers('session:use');
    }
  }

  private async act(event: Happening, signedIn: boolean): Promise<void> {
    switch (event.kind) {
      case 'time passes':
        this.clinic.clock.set(new Date(this.clinic.clock.now().getTime() + event.minutes * MINUTE));
        return;
      case 'gets another role':
        return this.write('UPDATE access.assignment SET role = $2 WHERE id = $1', [this.current, event.role]);
      case 'takes up another assignment':
        return this.takeUp(event.role);
      case 'assignment ends':
        return this.write('UPDATE access.assignment SET to_on = $2 WHERE id = $1', [
          this.current,
          this.day(event.inDays),
        ]);
      case 'employment ends':
        return this.write('UPDATE access.employee SET ended_on = $2 WHERE id = $1', [
          this.staff.employeeId,
          this.day(event.inDays),
        ]);
      case 'session is locked':
        return this.write('UPDATE access.session SET locked_at = now() WHERE employee_id = $1', [
          this.staff.employeeId,
        ]);
      case 'session is unlocked':
        return this.write('UPDATE access.session SET locked_at = NULL WHERE employee_id = $1', [this.staff.employeeId]);
      case 'session is revoked':
        return this.write('UPDATE access.session SET revoked_at = now() WHERE employee_id = $1', [
          this.staff.employeeId,
        ]);
      case 'signs out':
        await this.agent.delete('/api/session').expect(signedIn ? 204 : 401);
        if (!signedIn)
          await this.write('UPDATE access.session SET revoked_at = now() WHERE employee_id = $1', [
            this.staff.employeeId,
          ]);
    }
  }

  private async takeUp(role: Role): Promise<void> {
    const { rows } = await this.fate.query<{ id: string }>(
      `WITH elsewhere AS (
         INSERT INTO access.unit (provider_id, id, slug, name, address, phone, discipline)
         SELECT provider_id, gen_random_uuid(), gen_random_uuid()::text, name, address, phone, discipline FROM access.unit WHERE id = $3
         RETURNING id
       )
       INSERT INTO access.assignment (provider_id, id, employee_id, unit_id, role, analysis_id, from_on)
       SELECT a.provider_id, gen_random_uuid(), a.employee_id, u.id, $2, a.analysis_id, a.from_on
       FROM access.assignment a, elsewhere u WHERE a.id = $1
       RETURNING id`,
      [this.staff.assignmentId, role, this.staff.unitId],
    );
    this.assignmentId = rows[0]?.id ?? '';
    await this.agent.put('/api/session/assignment').send({ assignmentId: this.assignmentId }).expect(200);
  }

  private get current(): string {
    return this.assignmentId || this.staff.assignmentId;
  }

  private day(inDays: number): string {
    return dayOf(this.clinic.clock.now(), inDays);
  }

  private async write(text: string, values: unknown[]): Promise<void> {
    await this.fate.query(text, values);
  }
}
