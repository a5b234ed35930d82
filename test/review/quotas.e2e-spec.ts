import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { ADULTS, registerPatient } from '../support/people.js';

/** Five an hour and two a day: a test need not search thirty times to reach a limit. */
const LIMITS = 'UPDATE access.access_rules SET searches_per_hour = 5, choices_per_day = 2';
const NOBODY = ADULTS[90];

describe('How much somebody may look for', () => {
  let clinic: Clinic;
  let desk: StaffMember;
  let reviewer: Agent;

  beforeAll(async () => {
    clinic = await Clinic.open();
    await clinic.owner.query(LIMITS);
    await registerPatient(await clinic.as('receptionist', { unit: 1 }), 0);
    await registerPatient(await clinic.as('receptionist', { unit: 1 }), 1);
    reviewer = await clinic.as('log-reviewer');
  });
  beforeEach(async () => {
    desk = await clinic.staff('receptionist');
  });
  afterAll(() => clinic.close());

  const search = (who: Agent, place: number, reason?: string): ReturnType<Agent['post']> =>
    who.post('/api/patients/search').send({ personnummer: place < 0 ? NOBODY : ADULTS[place], reason });

  const searchInVain = async (who: Agent, times: number): Promise<void> => {
    for (let time = 0; time < times; time++) {
      await search(who, -1).expect(404);
    }
  };

  const onTheList = async (): Promise<{ rules: string[]; lines: number }[]> => {
    const { body } = await reviewer.get('/api/log-reviews').query({ month: '2026-03' }).expect(200);
    const { items } = body as { items: { employee: { id: string }; rules: string[]; lines: number; patient: null }[] };
    return items.filter(({ employee }) => employee.id === desk.employeeId);
  };

  it('asks why when the sixth search leads nowhere, and tells the reviewer at the fifth', async () => {
    await searchInVain(desk.agent, 4);
    expect(await onTheList()).toEqual([]);
    await searchInVain(desk.agent, 1);
    expect(await onTheList()).toMatchObject([{ rules: ['searches'], lines: 5, patient: null }]);

    const { body } = await search(desk.agent, 0).expect(403);
    expect(body).toMatchObject({ type: '/problems/reason-needed', quota: 'searches' });
    expect(JSON.stringify(body)).not.toContain('Astrid');
    await search(desk.agent, 0, 'En buss kom på en gång').expect(200);
    await search(desk.agent, 1).expect(200);
    expect(await onTheList()).toHaveLength(1);
  });

  it('lets the reviewer read what was answered', async () => {
    await searchInVain(desk.agent, 5);
    await search(desk.agent, 0, 'Flyttar pappersregister').expect(200);
    const [item] = (await onTheList()) as unknown as [{ id: string }];
    const { body } = await reviewer.get(`/api/log-reviews/${item.id}`).expect(200);
    expect(body).toMatchObject({ reasons: [{ kind: 'searches', note: 'Flyttar pappersregister' }] });
  });

  it('logs a search that found nobody, and not by which number', async () => {
    await searchInVain(desk.agent, 1);
    const { rows } = await clinic.owner.query(
      `SELECT activity, resource_type, patient_id, resource_id, args FROM access.access_log WHERE employee_id = $1`,
      [desk.employeeId],
    );
    expect(rows).toEqual([
      { activity: 'Läsa', resource_type: 'PatientSearch', patient_id: null, resource_id: null, args: null },
    ]);
  });

  it('counts no search for somebody who has been at the unit, or who was registered after it', async () => {
    const patient = await registerPatient(desk.agent, 2);
    for (let time = 0; time < 8; time++) {
      await search(desk.agent, 2).expect(200);
    }
    expect(patient).toBeTruthy();
    expect(await onTheList()).toEqual([]);
  });

  it('forgets after an hour', async () => {
    await searchInVain(desk.agent, 5);
    await search(desk.agent, 0).expect(403);
    await clinic.owner.query(
      `UPDATE access.patient_search SET at = at - interval '61 minutes' WHERE employee_id = $1`,
      [desk.employeeId],
    );
    await search(desk.agent, 0).expect(200);
  });

  describe('far above the limit', () => {
    beforeEach(async () => {
      await clinic.owner.query(
        `INSERT INTO access.patient_search (provider_id, employee_id, unit_id, at)
         SELECT $1, $2, $3, $4::timestamptz - interval '10 minutes' FROM generate_series(1, 50)`,
        [desk.providerId, desk.employeeId, desk.unitId, clinic.clock.now()],
      );
    });

    it('refuses, and tells when to come back', async () => {
      const { headers, body } = await search(desk.agent, 0, 'Jag vill').expect(429);
      expect(body).toMatchObject({ type: '/problems/too-many-requests' });
      expect(headers).toMatchObject({
        'ratelimit-policy': '"searches";q=50;w=3600',
        ratelimit: '"searches";r=0;t=3000',
        'retry-after': '3000',
      });
      const { rows } = await clinic.owner.query(
        'SELECT outcome, permission FROM access.access_log WHERE employee_id = $1',
        [desk.employeeId],
      );
      expect(rows).toEqual([{ outcome: 'refused', permission: 'patient:find' }]);
    });

    it('never refuses whoever is to come today', async () => {
      const patient = await registerPatient(desk.agent, 3);
      await clinic.owner.query(
        `INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at) VALUES ($1, $2, $3, $4, 'visit', $5)`,
        [desk.providerId, patient, desk.unitId, randomUUID(), new Date(clinic.clock.now().getTime() + 7_200_000)],
      );
      await search(desk.agent, 3).expect(200);
    });

    it('never refuses in an emergency', async () => {
      const karin = await clinic.staff('clinician');
      const patient = await registerPatient(await clinic.as('receptionist', { unit: 1 }), 4);
      await clinic.owner.query('UPDATE access.patient_search SET employee_id = $1 WHERE employee_id = $2', [
        karin.employeeId,
        desk.employeeId,
      ]);
      await search(karin.agent, 4).expect(429);
      await open(karin.agent, patient, 'emergency').expect(201);
      await search(karin.agent, 4).expect(200);
    });
  });

  const open = (who: Agent, patient: string, reason: string, note?: string): ReturnType<Agent['post']> =>
    who
      .post(`/api/patients/${patient}/record-openings`)
      .set('Idempotency-Key', randomUUID())
      .send({ kind: 'without-relation', reason, note });

  it('asks in words when a third record is opened without a care relation, and never in an emergency', async () => {
    desk = await clinic.staff('clinician');
    const elsewhere = await clinic.as('receptionist', { unit: 1 });
    const patients = await Promise.all([5, 6, 7, 8].map((place) => registerPatient(elsewhere, place)));
    const [first, second, third, fourth] = patients as [string, string, string, string];
    await open(desk.agent, first, 'complaint').expect(201);
    await open(desk.agent, second, 'complaint').expect(201);
    expect(await onTheList()).toMatchObject([{ rules: ['choices'], lines: 2 }]);
    const { body } = await open(desk.agent, third, 'complaint').expect(403);
    expect(body).toMatchObject({ type: '/problems/reason-needed', quota: 'choices' });
    await open(desk.agent, third, 'complaint', 'Tredje klagomålet i dag').expect(201);
    await open(desk.agent, fourth, 'emergency').expect(201);
  });
});
