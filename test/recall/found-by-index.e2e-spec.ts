import { randomUUID } from 'node:crypto';
import { CLAIM_NEXT } from '@kallelse/recall';
import { Client } from 'pg';
import { Clinic } from '../support/clinic.js';
import { planOf, type PlanNode } from '../support/query-plan.js';

describe('the next call costs the same in everybody else’s bookings', () => {
  let clinic: Clinic;
  let plan: PlanNode[];

  beforeAll(async () => {
    clinic = await Clinic.open();
    await plantStrangers(clinic);
    const settings = { actor: randomUUID(), unit: clinic.providers.alloptik.units[0]?.id ?? '' };
    plan = await planOf(clinic, { role: 'purpose_recall', text: CLAIM_NEXT, values: [], settings });
  });

  afterAll(() => clinic.close());

  const of = (relation: string) => plan.filter((node) => node.relation === relation);

  it('walks the unit’s queue in the order of the window’s opening', () => {
    const queue = of('item').filter(({ index }) => index === 'item_queue');
    expect(queue).toEqual([
      expect.objectContaining({ condition: expect.stringMatching(/provider_id.*unit_id.*opens_at/) }),
    ]);
  });

  it('looks up each patient’s bookings, stops, other items and register row by the patient', () => {
    expect(of('booking')).toEqual([
      expect.objectContaining({
        index: 'booking_of_patient',
        condition: expect.stringMatching(/provider_id.*patient_id.*starts_at/),
        filter: expect.stringMatching(
          /^\(\(state = 'booked'::text\) AND \(\(unit_id = .*\) OR \(NOT access\.blocked/,
        ) as string,
      }),
    ]);
    expect(of('stop')).toEqual([
      expect.objectContaining({
        index: 'stop_of_patient',
        condition: expect.stringContaining('patient_id'),
        filter: '',
      }),
    ]);
    expect(of('patient').map(({ index }) => index)).toEqual(['patient_pkey', 'patient_pkey', 'patient_pkey']);
    expect(of('item').map(({ index }) => index)).toEqual(
      expect.arrayContaining(['item_claimed', 'item_of_patient', 'item_pkey', 'item_queue']),
    );
    expect(of('attempt').map(({ index }) => index)).toEqual(['attempt_of_item']);
  });
});

/** Enough of everybody else for the planner to care; foreign keys are left out of it. */
async function plantStrangers({ database, providers: { alloptik } }: Clinic): Promise<void> {
  const superuser = new Client(database.SUPERUSER_URL);
  await superuser.connect();
  try {
    await superuser.query('SET session_replication_role = replica');
    for (const statement of strangersOf(`'${alloptik.id}'::uuid`, `'${alloptik.units[0]?.id}'::uuid`)) {
      await superuser.query(statement);
    }
    await superuser.query('ANALYZE');
  } finally {
    await superuser.end();
  }
}

const strangersOf = (provider: string, unit: string): string[] => [
  `INSERT INTO patient.patient (provider_id, id, given_name, family_name, phone, identity_assurance)
   SELECT ${provider}, md5('p' || n)::uuid, 'Namn', 'Namnsson', '070-1740605', 'stated' FROM generate_series(1, 3000) n`,
  `INSERT INTO booking.booking
     (provider_id, id, session_id, unit_id, patient_id, starts_at, notice_at, notice_version, notice_channel, channel, reference)
   SELECT provider_id, gen_random_uuid(), gen_random_uuid(), ${unit}, id, timestamptz '2024-01-01' + n * interval '90 days', '2024-01-01',
          '1', 'desk', 'desk', gen_random_uuid()::text FROM patient.patient, generate_series(1, 4) n`,
  `INSERT INTO recall.item (provider_id, id, patient_id, unit_id, decision_id, reason, due_on, opens_at, state, claimed_by)
   SELECT provider_id, gen_random_uuid(), id, ${unit}, gen_random_uuid(), 'routine', '2026-03-01',
          timestamptz '2025-01-01' + random() * interval '900 days', 'open', gen_random_uuid() FROM patient.patient`,
  `INSERT INTO recall.attempt (provider_id, id, item_id, patient_id, unit_id, caller_id, at, outcome)
   SELECT provider_id, gen_random_uuid(), id, patient_id, unit_id, gen_random_uuid(), '2026-02-01', 'busy' FROM recall.item`,
  `INSERT INTO recall.stop (provider_id, id, patient_id, attempt_id, cause)
   SELECT provider_id, gen_random_uuid(), gen_random_uuid(), id, 'declined' FROM recall.attempt`,
];
