import { type Operation, operationsOf } from '../support/operations.js';
import { EXPECTED } from './expected-lines.js';
import { openWorld, type World } from './world.js';

/** What is processed for these is nobody's care: staff and their own sessions. */
const WITHOUT_PATIENTS: readonly unknown[] = ['identification', 'staff'];

interface Line {
  id: string;
  line: string;
  row: string;
}

describe('Each call that shows something of a patient', () => {
  let world: World;
  let operations: Operation[];

  beforeAll(async () => {
    world = await openWorld();
    operations = await operationsOf(world.clinic);
  });
  afterAll(() => world.clinic.close());

  const lines = async (): Promise<Line[]> => {
    const { rows } = await world.clinic.owner.query<Line>(
      `SELECT id, coalesce(activity || ' ' || resource_type, outcome) AS line, concat(patient_id, resource_id) AS row
       FROM access.access_log ORDER BY 2`,
    );
    return rows;
  };

  it('has its row in the table, and the table has no row for what is gone', () => {
    const asked = operations
      .filter(({ permission, purpose }) => permission && !WITHOUT_PATIENTS.includes(purpose))
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(Object.keys(EXPECTED).sort()).toEqual(asked.sort());
  });

  it.each(Object.entries(EXPECTED).filter(([, { ask }]) => ask))(
    'leaves its lines and no others: %s',
    async (_route, expected) => {
      const prepared = (await expected.before?.(world)) ?? '';
      const known = new Set((await lines()).map(({ id }) => id));
      const answer = await expected.ask?.(world, prepared);
      expect([answer?.status, answer?.body]).toEqual([expect.any(Number), expect.anything()]);
      expect(Math.floor((answer?.status ?? 0) / 100)).toBe(2);
      const left = (await lines()).filter(({ id }) => !known.has(id));
      const listed = left.filter(({ line }) => line === expected.each);
      expect(left.filter(({ line }) => line !== expected.each).map(({ line }) => line)).toEqual(expected.lines ?? []);
      expect(listed.length > 0).toBe(expected.each !== undefined);
      expect(new Set(listed.map(({ row }) => row)).size).toBe(listed.length);
    },
  );
});
