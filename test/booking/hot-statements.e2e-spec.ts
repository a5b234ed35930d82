import { BUSY, CALENDAR, VISITS_OF_PATIENT } from '@kallelse/booking';
import { newId } from '@kallelse/platform';
import { Clinic } from '../support/clinic.js';
import { type PlanNode, planOf } from '../support/query-plan.js';
import { type Diary, openDiary } from './diary.js';

/** Under row level security only leakproof comparisons reach an index, so the plans are asked for as the purposes' roles. */
describe('What a booking asks of a calendar of millions', () => {
  let clinic: Clinic;
  let diary: Diary;

  beforeAll(async () => {
    clinic = await Clinic.open();
    diary = await openDiary(clinic);
    await plantVisits(clinic, diary);
  });
  afterAll(() => clinic.close());

  const occupancyIn = (plan: PlanNode[]): PlanNode[] => plan.filter(({ relation }) => relation === 'occupancy');
  const from = '2026-03-02T00:00:00Z';
  const until = '2026-03-16T00:00:00Z';

  it.each(['purpose_booking', 'purpose_booking_visitor'])(
    'reads the busy times of a window from the index alone, as %s',
    async (role) => {
      const values = [diary.unitId, [...diary.practitioners, ...diary.rooms], from, until];
      const [busy] = occupancyIn(await planOf(clinic, { role, text: BUSY, values }));

      expect(busy).toMatchObject({ index: 'occupancy_busy', filter: '' });
      expect(busy?.condition).toMatch(/provider_id.*resource_id.*starts_at >=.*starts_at </);
    },
  );

  it('asks whether a time is free once per resource, by its index', async () => {
    const values = [diary.practitioners, from, until];
    const [covering] = occupancyIn(
      await planOf(clinic, { role: 'purpose_booking', text: await insideOfFreeOf(clinic), values }),
    );

    expect(covering).toMatchObject({ index: 'occupancy_busy' });
    expect(covering?.condition).toMatch(/provider_id.*resource_id.*starts_at/);
    // The end is no key of the index but stands in it: compared without a visit to the table.
    expect(covering?.filter).toMatch(/^\(ends_at > /);
  });

  it('finds the day’s visits by the unit’s rooms and a patient’s visits by the patient', async () => {
    const settings = { actor_kind: 'staff', unit: diary.unitId };
    const values = [diary.rooms, from, until, diary.practitioners];
    const days = occupancyIn(await planOf(clinic, { role: 'purpose_booking', text: CALENDAR, values, settings }));
    const ofPatient = await planOf(clinic, { role: 'purpose_booking', text: VISITS_OF_PATIENT, values: [newId()] });

    expect(days.map(({ index, filter }) => [index, filter])).toEqual(days.map(() => ['occupancy_busy', '']));
    expect(ofPatient.filter(({ relation }) => relation === 'booking')).toEqual([
      expect.objectContaining({ index: 'booking_of_patient', filter: UNBLOCKED }),
    ]);
  });

  it('stays within 1.6 kB per booking, all rows and indexes', async () => {
    const { rows } = await clinic.owner.query<{ each: number }>(`
      SELECT (sum(pg_total_relation_size(c.oid)) / (SELECT count(*) FROM booking.booking))::int AS each
      FROM pg_class c WHERE c.oid IN ('booking.session'::regclass, 'booking.occupancy'::regclass, 'booking.booking'::regclass)`);
    expect(rows[0]?.each).toBeLessThan(1_600);
  });
});

/** One's own unit's rows are told by the row; a block is only asked about for another unit's. */
const UNBLOCKED = expect.stringMatching(
  /\(\(unit_id = .*\) OR \(NOT access\.blocked\(patient_id, unit_id\)\)\)\)$/,
) as string;

/** EXPLAIN does not look into functions, so the question is taken out of the one in the database. */
async function insideOfFreeOf({ owner }: Clinic): Promise<string> {
  const { rows } = await owner.query<{ body: string }>(
    `SELECT prosrc AS body FROM pg_proc WHERE oid = 'booking.free_of'::regproc`,
  );
  const question = /RETURN ARRAY \(([^]*)\);/.exec(rows[0]?.body ?? '')?.[1] ?? '';
  return question
    .replaceAll('p_resources', '$1::uuid[]')
    .replaceAll('p_from', '$2::timestamptz')
    .replaceAll('p_until', '$3::timestamptz')
    .replaceAll('p_own', 'NULL::uuid');
}

/** Two months of visits every 40 minutes in both rooms, by SQL. */
async function plantVisits(
  { owner }: Clinic,
  { providerId, unitId, serviceId, practitioners, rooms }: Diary,
): Promise<void> {
  const patient = newId();
  await owner.query(
    `INSERT INTO patient.patient (provider_id, id, given_name, family_name, identity_assurance) VALUES ($1, $2, 'Astrid', 'Almgren', 'stated')`,
    [providerId, patient],
  );
  await owner.query(
    `INSERT INTO booking.session (provider_id, id, unit_id, service_id, practitioner_id, room_id, starts_at, ends_at)
     SELECT $1, gen_random_uuid(), $2, $3, ($4::uuid[])[n], ($5::uuid[])[n], at, at + interval '30 min'
     FROM generate_series('2026-02-01T00:00Z'::timestamptz, '2026-04-01T00:00Z', '40 min') at, generate_series(1, 2) n`,
    [providerId, unitId, serviceId, practitioners, rooms],
  );
  await owner.query(`
    INSERT INTO booking.occupancy (provider_id, session_id, resource_id, starts_at, ends_at)
    SELECT provider_id, id, unnest(ARRAY[practitioner_id, room_id]), starts_at, ends_at FROM booking.session`);
  await owner.query(
    `INSERT INTO booking.booking (provider_id, id, session_id, unit_id, patient_id, starts_at, channel, reference, notice_at, notice_version, notice_channel)
     SELECT provider_id, gen_random_uuid(), id, unit_id, $1, starts_at, 'desk', booking.new_reference(), starts_at, 'sha256:0123456789ab', 'desk' FROM booking.session`,
    [patient],
  );
  await owner.query('VACUUM ANALYZE booking.occupancy, booking.session, booking.booking');
}
