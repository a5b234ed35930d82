import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Agent } from 'supertest';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { openIncident, step } from './breach.js';

interface Line {
  at: string;
  patient_id: string | null;
  employee_id: string;
  session_id: string;
  unit_id: string;
  outcome: 'granted' | 'refused';
}

interface Wanted {
  from: string;
  to: string;
  employeeId: string | null;
  sessionId: string | null;
  unitId: string | null;
}

// The night of 25 October 2026 has an hour twice, and lies in a month whose partition is open.
const START = Date.parse('2026-10-24T18:00:00Z');
const MINUTES = 36 * 60;
const instant = (minute: number): string => new Date(START + minute * 60_000).toISOString();

describe('whose data a stolen account reached', () => {
  let clinic: Clinic;
  let officer: Agent;
  let thieves: StaffMember[];
  let patients: string[];
  let lines: Line[];
  let id: string;
  const sessions = Array.from({ length: 4 }, () => randomUUID());

  beforeAll(async () => {
    clinic = await Clinic.open();
    officer = await clinic.as('data-protection-officer');
    thieves = [await clinic.staff('clinician'), await clinic.staff('receptionist', { unit: 1 })];
    const desk = await clinic.as('receptionist');
    patients = [];
    for (let place = 0; place < 12; place++) {
      patients.push(await registerPatient(desk, place));
    }
    lines = fc.sample(aLine(), { numRuns: 400, seed: 33 });
    for (const line of lines) {
      await clinic.owner.query(PLANT, [clinic.providers.alloptik.id, line.at, line.employee_id, line.session_id, line.unit_id, line.patient_id, line.outcome]); // prettier-ignore
    }
    id = await openIncident(officer);
  });

  afterAll(() => clinic.close());

  const aLine = (): fc.Arbitrary<Line> =>
    fc.record({
      at: fc.integer({ min: 0, max: MINUTES }).map(instant),
      patient_id: fc.constantFrom(null, ...patients),
      employee_id: fc.constantFrom(...thieves.map(({ employeeId }) => employeeId)),
      session_id: fc.constantFrom(...sessions),
      unit_id: fc.constantFrom(...thieves.map(({ unitId }) => unitId)),
      outcome: fc.constantFrom('granted', 'granted', 'granted', 'refused'),
    });

  const aWindow = (): fc.Arbitrary<Wanted> =>
    fc
      .record({
        begins: fc.integer({ min: 0, max: MINUTES }),
        lasts: fc.integer({ min: 1, max: MINUTES }),
        employeeId: fc.constantFrom(null, ...thieves.map(({ employeeId }) => employeeId)),
        sessionId: fc.constantFrom(null, null, ...sessions),
        unitId: fc.constantFrom(null, null, ...thieves.map(({ unitId }) => unitId)),
      })
      .map(({ begins, lasts, ...whose }) => ({ from: instant(begins), to: instant(begins + lasts), ...whose }));

  /** Line by line, as one would with a ruler on a printed log. */
  const byHand = ({ from, to, employeeId, sessionId, unitId }: Wanted): string[] => {
    const reached = new Set<string>();
    for (const line of lines) {
      if (line.patient_id === null || line.outcome === 'refused') continue;
      if (line.at < from || line.at >= to) continue;
      if (employeeId !== null && line.employee_id !== employeeId) continue;
      if (sessionId !== null && line.session_id !== sessionId) continue;
      if (unitId !== null && line.unit_id !== unitId) continue;
      reached.add(line.patient_id);
    }
    return [...reached].sort();
  };

  const drawn = async (wanted: Wanted): Promise<string[]> => {
    const { body } = await step(officer, id, 'affected-patients', wanted).expect(201);
    const { body: list } = await officer.get(`/api/incidents/${id}/affected-patients`).expect(200);
    const found = (list as { patientId: string }[]).map(({ patientId }) => patientId).sort();
    expect((body as { affected: { patients: number } }).affected.patients).toBe(found.length);
    return found;
  };

  it('is what the log says, for any account, session, unit and window', async () => {
    await fc.assert(
      fc.asyncProperty(aWindow(), async (wanted) => {
        expect(await drawn(wanted)).toEqual(byHand(wanted));
      }),
      { numRuns: 60, seed: 34 },
    );
  });

  it('holds in the night when the clocks are turned back', async () => {
    const wanted = {
      from: '2026-10-25T02:00:00+02:00',
      to: '2026-10-25T03:00:00+01:00',
      employeeId: null,
      sessionId: null,
      unitId: null,
    };

    expect(await drawn(wanted)).toEqual(
      byHand({ ...wanted, from: '2026-10-25T00:00:00.000Z', to: '2026-10-25T02:00:00.000Z' }),
    );
  });

  it('stays with the case as it was drawn, whatever the log says later', async () => {
    const wanted = {
      from: instant(0),
      to: instant(MINUTES),
      employeeId: thieves[0]?.employeeId ?? null,
      sessionId: null,
      unitId: null,
    };
    const before = await drawn(wanted);
    await clinic.owner.query(`UPDATE access.access_log SET patient_id = NULL WHERE at < $1`, [instant(60)]);
    const { body } = await officer.get(`/api/incidents/${id}/affected-patients`).expect(200);

    expect((body as { patientId: string }[]).map(({ patientId }) => patientId).sort()).toEqual(before);
  });

  it('is asked about the accounts that were at work, without a look at the patients', async () => {
    const { body } = await officer
      .get(`/api/incidents/${id}/traces`)
      .query({ from: instant(0), to: instant(MINUTES) })
      .expect(200);

    expect(new Set((body as { employeeId: string }[]).map(({ employeeId }) => employeeId))).toEqual(
      new Set(thieves.map(({ employeeId }) => employeeId)),
    );
    expect(JSON.stringify(body)).not.toContain(patients[0]);
  });

  it('refuses a window that ends before it begins', async () => {
    const { body } = await step(officer, id, 'affected-patients', { from: instant(10), to: instant(5) }).expect(400);

    expect(body).toMatchObject({ fields: [{ field: 'to', code: 'before-it-begins' }] });
  });
});

const PLANT = `
  INSERT INTO access.access_log (provider_id, at, actor_kind, employee_id, session_id, role, unit_id, purpose, permission, outcome, activity, resource_type, patient_id)
  VALUES ($1, $2, 'staff', $3, $4, 'clinician', $5, 'journal', 'journal:read', $7, 'Läsa', 'Journal', $6)`;
