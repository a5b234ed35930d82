import { expectedRights, declarationsOf } from '@kallelse/privacy';
import { newId } from '@kallelse/platform';
import { Client } from 'pg';
import { ENTITIES } from '../../migrations/entities.js';
import { care, openScene, register, type Scene, send } from './scene.js';

const BLANKA = { givenName: 'Blanka', familyName: 'Spärrholm', phone: '070-1740690', email: 'blanka@example.se' };

interface Reach {
  readonly table: string;
  readonly role: string;
}

/** Whatever SQL somebody writes next: asked as each purpose's database role, without a single condition of our own. */
describe('what is blocked', () => {
  let scene: Scene;
  let blanka: string;
  let application: Client;
  let reaches: Reach[];

  beforeAll(async () => {
    scene = await openScene();
    blanka = await register(scene.there, 0, BLANKA);
    await care(scene, scene.there, blanka, '10:00');
    application = new Client(scene.clinic.database.DATABASE_URL);
    await application.connect();
    const tables = expectedRights(await declarationsOf(ENTITIES));
    const kept = tables.filter(({ policies }) =>
      policies.some(({ reach }) => reach === 'unblocked' || reach === 'record'),
    );
    reaches = kept.flatMap(({ table, grants }) =>
      grants
        .filter(({ select }) => ['patient_id', 'unit_id'].every((column) => select.includes(column)))
        .map(({ role }) => ({ table, role })),
    );
  });
  afterAll(async () => {
    await application.end();
    await scene.clinic.close();
  });

  /** Rows of hers that a member of staff of that unit would find. */
  const found = async (
    { table, role }: Reach,
    { unitId, optician }: Scene['here'],
    actorKind = 'staff',
  ): Promise<number> => {
    const settings = {
      provider: optician.providerId,
      unit: unitId,
      actor: optician.employeeId,
      actor_kind: actorKind,
      now: scene.clinic.clock.now().toISOString(),
    };
    await application.query('BEGIN');
    try {
      for (const [name, value] of Object.entries(settings)) {
        await application.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
      }
      await application.query(`SET LOCAL ROLE ${role}`);
      if (role === 'purpose_journal') {
        await application.query('SELECT access.open_record($1)', [blanka]);
      }
      const { rows } = await application.query<{ many: string }>(
        `SELECT count(unit_id) AS many FROM ${table} WHERE patient_id = $1`,
        [blanka],
      );
      return Number(rows[0]?.many);
    } finally {
      await application.query('ROLLBACK');
    }
  };
  const tablesFound = async (place: Scene['here']): Promise<string[]> => {
    const told: string[] = [];
    for (const reach of reaches) {
      if ((await found(reach, place)) > 0) told.push(`${reach.table} as ${reach.role}`);
    }
    return told;
  };

  it('is in tables of three libraries, each read for more than one purpose', () => {
    expect(new Set(reaches.map(({ table }) => table.split('.')[0]))).toEqual(new Set(['booking', 'journal', 'recall']));
    expect(reaches.length).toBeGreaterThan(6);
  });

  it('is found where it was documented, and elsewhere by nobody once it is blocked', async () => {
    const before = await tablesFound(scene.there);
    expect(before).toEqual(
      expect.arrayContaining([
        'booking.booking as purpose_booking',
        'booking.booking as purpose_recall',
        'booking.booking as purpose_message',
        'journal.entry as purpose_journal',
        'recall.item as purpose_recall',
        'recall.decision as purpose_recall',
        'recall.attempt as purpose_recall',
      ]),
    );
    await send(await scene.clinic.patient(blanka), '/me/blocks', { unitId: scene.there.unitId });
    expect(await tablesFound(scene.there)).toEqual(before);
    expect(await tablesFound(scene.here)).toEqual([]);
  });

  it('is still worked with by what no person reads: mails, plans and holds', async () => {
    const reach = { table: 'booking.booking', role: 'purpose_message' };
    expect(await found(reach, scene.here, 'system')).toBe(1);
  });

  it('cannot be changed by those from whom it is kept either', async () => {
    await application.query('BEGIN');
    const { optician, unitId } = scene.here;
    const settings = `SELECT set_config('app.provider', $1, true), set_config('app.unit', $2, true), set_config('app.actor', $3, true),
      set_config('app.actor_kind', 'staff', true), set_config('app.now', $4, true), set_config('role', 'purpose_booking', true)`;
    await application.query(settings, [
      optician.providerId,
      unitId,
      optician.employeeId,
      scene.clinic.clock.now().toISOString(),
    ]);
    const { rowCount } = await application.query(
      `UPDATE booking.booking SET state = 'cancelled' WHERE patient_id = $1`,
      [blanka],
    );
    const planted = application.query(
      `INSERT INTO booking.stated_contact (provider_id, id, unit_id, patient_id, given_name, family_name, email)
       VALUES ($1, $2, $3, $4, 'A', 'B', 'c')`,
      [optician.providerId, newId(), scene.there.unitId, blanka],
    );
    await expect(planted).rejects.toMatchObject({ code: '42501' });
    await application.query('ROLLBACK');
    expect(rowCount).toBe(0);
  });
});
