import { randomUUID } from 'node:crypto';
import { AFFECTED_PATIENTS, LINES_OF_PATIENT } from '@kallelse/audit';
import { Clinic } from '../support/clinic.js';
import { planOf } from '../support/query-plan.js';

const WINDOW = ['2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'];

describe('a log of many years', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.close());

  it('is read for one patient by her index, as the role of its purpose', async () => {
    const plan = await planOf(clinic, {
      role: 'purpose_access_log',
      text: LINES_OF_PATIENT,
      values: [randomUUID(), ...WINDOW],
    });

    const log = plan.filter(({ relation }) => relation.startsWith('access_log_2'));
    expect(log.length).toBeGreaterThan(0);
    for (const { condition } of log) {
      expect(condition).toContain('patient_id');
      expect(condition).toContain('at >=');
    }
  });

  it('is asked for a window by its months and times', async () => {
    const plan = await planOf(clinic, {
      role: 'purpose_incident',
      text: AFFECTED_PATIENTS,
      values: [...WINDOW, randomUUID(), null, null],
    });

    const log = plan.filter(({ relation }) => relation.startsWith('access_log_2'));
    expect(log.length).toBeGreaterThan(0);
    expect(log.length).toBeLessThan(4);
    expect(log.every(({ condition }) => condition.includes('at >='))).toBe(true);
  });
});
