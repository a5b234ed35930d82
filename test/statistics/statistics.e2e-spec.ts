import { COUNTS, OCCUPIED } from '@kallelse/booking';
import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { type Diary, openDiary } from '../booking/diary.js';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { planOf } from '../support/query-plan.js';

interface Shown {
  from: string;
  to: string;
  weeks: Record<string, unknown>[];
  total: Record<string, number | null>;
  channels: { channel: string; visits: number | null }[];
  services: { visits: number | null }[];
  withheld: string | null;
}

interface Planted {
  week: string;
  visits: number;
  state?: string;
  channel?: string;
  bookedDaysBefore?: number;
}

const period = { from: '2026-02-10', to: '2026-02-25' };

describe('A head of operations asks how the unit’s time was used', () => {
  let clinic: Clinic;
  let diary: Diary;
  let head: Agent;
  let patientId: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    diary = await openDiary(clinic, { practitioners: 1, rooms: 1 });
    head = await clinic.as('head-of-operations');
    patientId = await registerPatient(await clinic.as('receptionist'), 1);
    await plant({ week: '2026-02-09', visits: 8, bookedDaysBefore: 4 });
    await plant({ week: '2026-02-09', visits: 6, state: 'no-show', channel: 'website' });
    await plant({ week: '2026-02-16', visits: 3 });
    await plant({ week: '2026-02-23', visits: 6, channel: 'website', state: 'done' });
    await plant({ week: '2026-02-23', visits: 12, state: 'cancelled' });
    await clinic.owner.query('ANALYZE');
  });
  afterAll(() => clinic.close());

  let planted = 0;
  /** Half an hour each, one after the other from Monday nine o'clock; cancelled ones take no time. */
  async function plant({ week, visits, state = 'booked', channel = 'desk', bookedDaysBefore = 10 }: Planted) {
    for (let i = 0; i < visits; i++, planted++) {
      const session = newId();
      const start = new Date(Date.parse(`${week}T08:00:00Z`) + planted * 1_800_000);
      const { providerId, unitId, serviceId, practitioners, rooms } = diary;
      await clinic.owner.query(
        `INSERT INTO booking.session (provider_id, id, unit_id, service_id, practitioner_id, room_id, starts_at, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7::timestamptz, $7::timestamptz + interval '30 min')`,
        [providerId, session, unitId, serviceId, practitioners[0], rooms[0], start],
      );
      await clinic.owner.query(
        `INSERT INTO booking.occupancy (provider_id, session_id, resource_id, starts_at, ends_at, active)
         SELECT provider_id, id, unnest(ARRAY[practitioner_id, room_id]), starts_at, ends_at, $3 <> 'cancelled'
         FROM booking.session WHERE provider_id = $1 AND id = $2`,
        [providerId, session, state],
      );
      await clinic.owner.query(
        `INSERT INTO booking.booking (provider_id, id, created_at, session_id, unit_id, patient_id, starts_at, state, cancelled_at,
                                      channel, reference, notice_at, notice_version, notice_channel)
         SELECT provider_id, gen_random_uuid(), starts_at - $4 * interval '1 day', id, unit_id, $3, starts_at, $5,
                CASE WHEN $5 = 'cancelled' THEN starts_at END, $6, booking.new_reference(), starts_at, 'sha256:0123456789ab', 'desk'
         FROM booking.session WHERE provider_id = $1 AND id = $2`,
        [providerId, session, patientId, bookedDaysBefore, state, channel],
      );
    }
  }

  const asked = async (agent: Agent, query: object): Promise<Shown> =>
    (await agent.get('/api/statistics').query(query).expect(200)).body as Shown;

  it('gets whole weeks, with the totals of all', async () => {
    const { from, to, weeks, total } = await asked(head, period);

    expect([from, to]).toEqual(['2026-02-09', '2026-03-01']);
    expect(weeks.map(({ week }) => week)).toEqual(['2026-02-09', '2026-02-16', '2026-02-23']);
    expect(total).toEqual({ visits: 23, utilisation: 0.096, leadDays: 10, noShow: 0.261, cancellations: 12 });
  });

  it('sees no week of fewer than five visits, and not what would give it away', async () => {
    const { weeks, withheld } = await asked(head, period);

    const nothing = { visits: null, utilisation: null, leadDays: null, noShow: null };
    expect(weeks).toEqual([
      { week: '2026-02-09', visits: 14, utilisation: 0.175, leadDays: 4, noShow: null, cancellations: null },
      { week: '2026-02-16', ...nothing, cancellations: null },
      { week: '2026-02-23', ...nothing, cancellations: null },
    ]);
    expect(withheld).toBe('fewer-than-five');
  });

  it('sees by which way and for what people booked, and nothing of anybody', async () => {
    const shown = await asked(head, period);

    expect(shown.channels).toEqual([
      { channel: 'website', visits: 12 },
      { channel: 'desk', visits: null },
      { channel: 'recall-call', visits: null },
    ]);
    expect(shown.services).toEqual([{ service: { sv: 'Synundersökning', en: 'Eye examination' }, visits: 23 }]);
    expect(JSON.stringify(shown)).not.toContain(patientId);
    expect(JSON.stringify(shown)).not.toContain(diary.practitioners[0]);
  });

  it('counts the hours of whoever was away as no working hours', async () => {
    await clinic.owner.query(
      `INSERT INTO booking.absence (provider_id, id, practitioner_id, starts_at, ends_at, kind)
       VALUES ($1, gen_random_uuid(), $2, '2026-02-12T00:00+01:00', '2026-02-14T00:00+01:00', 'leave')`,
      [diary.providerId, diary.practitioners[0]],
    );
    const { weeks } = await asked(head, { from: '2026-02-09', to: '2026-02-09' });

    expect(weeks).toEqual([expect.objectContaining({ visits: 14, noShow: 0.429, utilisation: 0.292 })]);
  });

  it('is told nothing of a period in which next to nobody came', async () => {
    const { total, channels } = await asked(head, { from: '2026-02-16', to: '2026-02-22' });

    expect(Object.values(total)).toEqual([null, null, null, null, null]);
    expect(channels.map(({ visits }) => visits)).toEqual([null, null, null]);
  });

  it('leaves no line in the access log', async () => {
    const lines = async () => (await clinic.owner.query('SELECT count(*)::int AS n FROM access.access_log')).rows;
    const before = await lines();
    await asked(head, period);

    expect(await lines()).toEqual(before);
  });

  it('asks about her own unit only', async () => {
    const elsewhere = await asked(await clinic.as('head-of-operations', { unit: 1 }), period);

    expect(elsewhere.total.visits).toBeNull();
    expect(elsewhere.services).toEqual([]);
  });

  it('is told which day is wrong', async () => {
    const wrong = async (query: object) =>
      ((await head.get('/api/statistics').query(query).expect(400)).body as { fields: object[] }).fields;

    expect(await wrong({ from: '2026-02-30', to: 'x' })).toMatchObject([{ field: 'from' }, { field: 'to' }]);
    expect(await wrong({ from: '2026-02-10', to: '2026-02-09' })).toEqual([{ field: 'to', code: 'not-after-start' }]);
    expect(await wrong({ from: '2026-01-01', to: '2027-01-02' })).toEqual([{ field: 'to', code: 'too-many' }]);
    await head.get('/api/statistics').query({ from: '2028-01-01', to: '2028-12-31' }).expect(200);
  });

  it('is the only one who may', async () => {
    await (await clinic.as('clinician')).get('/api/statistics').query(period).expect(403);
    await (await clinic.as('receptionist')).get('/api/statistics').query(period).expect(403);
  });

  it('finds the visits by the unit’s rooms, and what was not kept by an index of its own', async () => {
    const values = [diary.rooms, '2026-02-09T00:00:00Z', '2026-03-02T00:00:00Z', 'Europe/Stockholm'];
    const settings = { actor_kind: 'staff', unit: diary.unitId };
    const plan = async (text: string) => planOf(clinic, { role: 'purpose_booking', text, values, settings });
    const indexes = [...(await plan(COUNTS)), ...(await plan(OCCUPIED))].map(({ relation, index }) => [
      relation,
      index,
    ]);

    expect(indexes.filter(([, index]) => index === undefined)).toEqual([]);
    expect(indexes).toContainEqual(['occupancy', 'occupancy_busy']);
    expect(indexes).toContainEqual(['booking', 'booking_not_kept']);
  });
});
