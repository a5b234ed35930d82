import fc from 'fast-check';
import { newId } from '@kallelse/platform';
import { Client } from 'pg';
import { Clinic } from '../support/clinic.js';

const DISCIPLINES = ['optometry', 'audiology'] as const;
const UNITS = 4;
const NOON = Date.parse('2026-03-02T12:00:00Z');
const HOUR = 3_600_000;

interface Block {
  readonly patient: number;
  /** A unit, or the process of a discipline. */
  readonly unit: number | null;
  readonly process: string | null;
  readonly endedHour: number | null;
}

interface Lifting {
  readonly kind: 'blocked-consent' | 'blocked-emergency' | 'blocked-shown' | 'other-units';
  readonly employee: number;
  readonly patient: number;
  readonly at: number;
  readonly target: number;
  readonly untilHour: number;
}

interface World {
  readonly disciplines: readonly string[];
  readonly blocks: readonly Block[];
  readonly liftings: readonly Lifting[];
}

interface Question {
  readonly actor: 'staff' | 'patient' | 'system' | 'link' | 'visitor';
  readonly employee: number;
  /** Where the reader works; null: nowhere just now. */
  readonly at: number | null;
  readonly patient: number;
  readonly unit: number;
  readonly hour: number;
}

/** What the law says, read slowly: Patientdatalagen 4 kap. 4 and 5 §§. */
function keptFrom({ actor, employee, at, patient, unit, hour }: Question, world: World): boolean {
  if (actor !== 'staff' || at === unit) {
    return false;
  }
  const processOf = (place: number | null): string | undefined =>
    place === null ? undefined : world.disciplines[place];
  const lifted = world.liftings.some(
    (one) =>
      (one.kind === 'blocked-consent' || one.kind === 'blocked-emergency') &&
      one.employee === employee && one.patient === patient && one.at === at && one.target === unit && hour < one.untilHour,
  ); // prettier-ignore
  if (lifted) {
    return false;
  }
  for (const block of world.blocks) {
    if (block.patient !== patient || block.endedHour !== null) continue;
    if (block.unit === unit) return true;
    if (block.process !== null && block.process === processOf(unit) && block.process !== processOf(at)) return true;
  }
  return false;
}

const place = fc.nat(UNITS - 1);
const person = fc.nat(1);
const blocks: fc.Arbitrary<Block> = fc
  .record({ patient: person, unit: place, process: fc.constantFrom(...DISCIPLINES), byUnit: fc.boolean(), ended: fc.option(fc.integer({ min: -5, max: 0 })) })
  .map(({ patient, unit, process, byUnit, ended }) => ({
    patient, unit: byUnit ? unit : null, process: byUnit ? null : process, endedHour: ended,
  })); // prettier-ignore
const liftings: fc.Arbitrary<Lifting> = fc.record({
  kind: fc.constantFrom('blocked-consent', 'blocked-emergency', 'blocked-shown', 'other-units'),
  employee: person, patient: person, at: place, target: place, untilHour: fc.integer({ min: -3, max: 4 }),
}); // prettier-ignore
const worlds: fc.Arbitrary<World> = fc.record({
  disciplines: fc.array(fc.constantFrom(...DISCIPLINES), { minLength: UNITS, maxLength: UNITS }),
  blocks: fc.uniqueArray(blocks, { maxLength: 4, selector: (one) => `${one.patient} ${one.unit} ${one.process} ${one.endedHour}` }),
  liftings: fc.array(liftings, { maxLength: 4 }),
}); // prettier-ignore

const QUESTIONS: readonly Question[] = [
  ...(['staff', 'staff', 'patient', 'system', 'link', 'visitor'] as const).flatMap((actor, turn) =>
    [0, 1].flatMap((patient) =>
      Array.from({ length: UNITS }, (_, unit) =>
        [null, 0, 1, 2, 3].map((at) => ({ actor, employee: turn % 2, at, patient, unit, hour: 0 })),
      ).flat(),
    ),
  ),
];

/** A function that reads fast is compared with one that reads slowly, over worlds nobody thought of. */
describe('whether something is kept from somebody', () => {
  let clinic: Clinic;
  let owner: Client;
  let asking: Client;
  const provider = newId();
  const [units, patients, employees] = [ids(UNITS), ids(2), ids(2)];

  beforeAll(async () => {
    clinic = await Clinic.open(undefined, { DEMO: '0' });
    owner = new Client(clinic.database.DATABASE_OWNER_URL);
    asking = new Client(clinic.database.DATABASE_URL);
    await Promise.all([owner.connect(), asking.connect()]);
    await plantPeople();
  });
  afterAll(async () => {
    await Promise.all([owner.end(), asking.end()]);
    await clinic.close();
  });

  const plantPeople = async (): Promise<void> => {
    await owner.query(
      `INSERT INTO access.provider (id, slug, name, legal_name, policy, contact) VALUES ($1, 'papper', 'p', 'p', 'alloptik', 'p')`,
      [provider],
    );
    await owner.query(
      `INSERT INTO access.unit (provider_id, id, slug, name, address, phone, discipline)
       SELECT $1, u, u::text, u::text, '', '', 'optometry' FROM unnest($2::uuid[]) u`,
      [provider, units],
    );
    await owner.query(
      `INSERT INTO patient.patient (provider_id, id, given_name, family_name, identity_assurance)
       SELECT $1, p, 'A', 'B', 'stated' FROM unnest($2::uuid[]) p`,
      [provider, patients],
    );
    await owner.query(
      `INSERT INTO access.employee (provider_id, id, given_name, family_name, title, personnummer)
       SELECT $1, e, 'A', 'B', 'C', '1903010' || lpad(n::text, 5, '0') FROM unnest($2::uuid[]) WITH ORDINALITY x (e, n)`,
      [provider, employees],
    );
  };
  const instant = (hour: number): string => new Date(NOON + hour * HOUR).toISOString();

  const plant = async ({ disciplines, blocks: blocked, liftings: lifted }: World): Promise<void> => {
    await owner.query('TRUNCATE access.block; TRUNCATE access.active_choice CASCADE');
    await owner.query(
      `UPDATE access.unit u SET discipline = d.discipline FROM unnest($1::uuid[], $2::text[]) d (id, discipline) WHERE u.id = d.id`,
      [units, disciplines],
    );
    for (const { patient, unit, process, endedHour } of blocked) {
      await owner.query(
        `INSERT INTO access.block (provider_id, id, patient_id, unit_id, process, from_at, ended_at)
         VALUES ($1, gen_random_uuid(), $2, $3, $4, '2026-01-01', $5) ON CONFLICT DO NOTHING`,
        [
          provider,
          patients[patient],
          unit === null ? null : units[unit],
          process,
          endedHour === null ? null : instant(endedHour),
        ],
      );
    }
    for (const { kind, employee, patient, at, target, untilHour } of lifted) {
      const lifts = kind === 'blocked-consent' || kind === 'blocked-emergency';
      await owner.query(
        `INSERT INTO access.active_choice (provider_id, id, at, employee_id, unit_id, patient_id, kind, reason, target_unit_id, expires_at)
         VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, 'planned-care', $7, $8)`,
        [
          provider,
          instant(-4),
          employees[employee],
          units[at],
          patients[patient],
          kind,
          lifts ? units[target] : null,
          instant(untilHour),
        ],
      );
    }
  };

  const answer = async (question: Question): Promise<boolean> => {
    const { actor, employee, at, patient, unit, hour } = question;
    const { rows } = await asking.query<{ blocked: boolean }>(ASK, [
      provider, at === null ? '' : units[at], actor, employees[employee], instant(hour), patients[patient], units[unit],
    ]); // prettier-ignore
    return rows[0]?.blocked ?? false;
  };

  it('is told as the law reads, over any blocks, units, processes, liftings and times', async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.shuffledSubarray([...QUESTIONS], { minLength: 40, maxLength: 40 }),
        async (world, questions) => {
          await plant(world);
          await asking.query('BEGIN; SET LOCAL ROLE purpose_booking');
          try {
            for (const question of questions) {
              expect([question, await answer(question)]).toEqual([question, keptFrom(question, world)]);
            }
          } finally {
            await asking.query('ROLLBACK');
          }
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);
});

function ids(count: number): string[] {
  return Array.from({ length: count }, newId);
}

const ASK = `
  SELECT set_config('app.provider', $1, true), set_config('app.unit', $2, true), set_config('app.actor_kind', $3, true),
         set_config('app.actor', $4, true), set_config('app.now', $5, true), access.blocked($6, $7) AS blocked`;
