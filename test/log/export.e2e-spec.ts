import type { Agent, Response } from 'supertest';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';

interface Exported {
  logId: string;
  activity: Record<string, string>;
  user: Record<string, unknown>;
  resources: { resourceType: string; patient?: { patientId: { root: string; extension: string } } }[];
}

/** Inera's informationsecurity:auditing:log:2. */
describe('A month of the access log is taken out', () => {
  let clinic: Clinic;
  let desk: StaffMember;
  let officer: Agent;
  let patient: string;
  const month = new Date().toISOString().slice(0, 7);

  beforeAll(async () => {
    clinic = await Clinic.open();
    desk = await clinic.staff('receptionist');
    patient = await registerPatient(desk.agent, 1);
    officer = await clinic.as('data-protection-officer');
  });
  afterAll(() => clinic.close());

  const exported = async (query: Record<string, string>, who = officer): Promise<Exported[]> => {
    const { body } = await who
      .get('/api/access-log/export')
      .query({ month, ...query })
      .buffer(true)
      .parse(asText)
      .expect(200);
    return (body as string)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Exported);
  };

  it('with the contract’s fields, and Swedish local time without zone', async () => {
    const [read] = (await exported({})).filter(({ activity }) => activity.activityType === 'Skriva');
    expect(read).toEqual({
      logId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      system: { systemId: 'kallelse', systemName: 'Kallelse' },
      activity: {
        activityType: 'Skriva',
        activityLevel: 'Vårdenhet',
        startDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/),
        purpose: 'Vård och behandling',
      },
      user: {
        userId: desk.employeeId,
        name: 'Test Testsson',
        title: 'Medarbetare',
        assignment: 'receptionist',
        careProvider: { careProviderId: desk.providerId, careProviderName: 'alloptik' },
        careUnit: { careUnitId: desk.unitId, careUnitName: 'storgatan' },
      },
      resources: [
        expect.objectContaining({
          resourceType: 'Patient',
          patient: { patientId: { root: '1.2.752.129.2.1.3.1', extension: expect.stringMatching(/^\d{12}$/) } },
        }),
      ],
    });
  });

  it('and leaves a line itself, which the next one holds', async () => {
    const before = (await exported({})).filter(({ activity }) => activity.activityType === 'Utskrift').length;
    const after = (await exported({})).filter(({ activity }) => activity.activityType === 'Utskrift').length;
    expect(after).toBe(before + 1);
  });

  it('whole, however many pages it has, and each line once', async () => {
    await clinic.owner.query(
      `INSERT INTO access.access_log (provider_id, at, actor_kind, role, purpose, permission, outcome, activity, resource_type)
       SELECT $1, clock_timestamp(), 'staff', 'clinician', 'journal', 'journal:read', 'granted', 'Läsa', 'Journal' FROM generate_series(1, 1200)`,
      [desk.providerId],
    );
    const ids = (await exported({})).map(({ logId }) => logId);
    expect(ids.length).toBeGreaterThan(1200);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of one unit alone', async () => {
    const torget = (clinic.providers.alloptik.units[1] as { id: string }).id;
    expect(await exported({ unitId: torget })).toEqual([]);
    expect((await exported({ unitId: desk.unitId })).length).toBeGreaterThan(0);
  });

  it('without the number of somebody whose identity is protected', async () => {
    await clinic.owner.query(`UPDATE patient.patient SET protection = 'sekretessmarkering' WHERE id = $1`, [patient]);
    const numbers = (await exported({})).flatMap(
      ({ resources: [resource] }) => resource?.patient?.patientId.extension ?? [],
    );
    expect(new Set(numbers)).toEqual(new Set([patient]));
  });

  it('by nobody but those who may, and of no month that does not exist', async () => {
    await desk.agent.get('/api/access-log/export').query({ month }).expect(403);
    await officer.get('/api/access-log/export').query({ month: '2026-13' }).expect(400);
    const elsewhere = await clinic.as('data-protection-officer', { provider: 'halsoklustret' });
    expect((await exported({}, elsewhere)).every(({ user }) => user.assignment === 'data-protection-officer')).toBe(
      true,
    );
  });
});

function asText(answer: Response, done: (error: Error | null, text: unknown) => void): void {
  let text = '';
  answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
  answer.on('end', () => done(null, text));
}
