import { answeredBefore, type IdempotencyKey, newId, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { aloneAtUnit, found } from './own-unit.js';
import type { Furniture } from './set-up.js';
import { StillInUse } from './set-up.problems.js';

export type FurnitureTable = 'room' | 'device';

const HERE = 'provider_id = platform.provider() AND unit_id = platform.unit()';

const ADD = (table: FurnitureTable): string => `
  INSERT INTO booking.${table} (provider_id, id, created_at, unit_id, name, kind)
  VALUES (platform.provider(), $1, platform.now(), platform.unit(), $2, $3)`;

const CHANGE = (table: FurnitureTable): string => `
  UPDATE booking.${table} f SET name = $2, kind = $3 FROM (SELECT kind FROM booking.${table} WHERE ${HERE} AND id = $1) before
  WHERE f.provider_id = platform.provider() AND f.unit_id = platform.unit() AND f.id = $1 RETURNING before.kind`;

const REMOVE = (table: FurnitureTable): string =>
  `DELETE FROM booking.${table} WHERE ${HERE} AND id = $1 RETURNING kind`;

const TAKEN = `
  SELECT FROM booking.occupancy
  WHERE provider_id = platform.provider() AND resource_id = $1 AND active AND starts_at > platform.now() - interval '24 h' LIMIT 1`;

const LACKING = {
  room: `
    SELECT FROM booking.service s WHERE ${HERE} AND s.room_kind = $1 AND s.retired_on IS NULL
      AND NOT EXISTS (SELECT FROM booking.room WHERE ${HERE} AND kind = $1) LIMIT 1`,
  device: `
    SELECT FROM booking.service s JOIN booking.service_device d ON d.provider_id = s.provider_id AND d.service_id = s.id
    WHERE s.provider_id = platform.provider() AND s.unit_id = platform.unit() AND d.device_kind = $1 AND s.retired_on IS NULL
      AND NOT EXISTS (SELECT FROM booking.device WHERE ${HERE} AND kind = $1) LIMIT 1`,
} as const;

/** The rooms and devices of a unit. */
@Injectable()
export class Furnishing {
  async add(table: FurnitureTable, { name, kind }: Furniture, key: IdempotencyKey): Promise<void> {
    const id = newId();
    if ((await answeredBefore(key, id)) === null) {
      await sql(ADD(table), [id, name, kind]);
    }
  }

  /** @throws StillInUse when it was the last of a kind that a service needs. */
  async change(table: FurnitureTable, id: string, { name, kind }: Furniture): Promise<void> {
    await aloneAtUnit();
    const before = found(await sql<{ kind: string }>(CHANGE(table), [id, name, kind]));
    await refuseLacking(table, before.kind);
  }

  /** @throws StillInUse */
  async remove(table: FurnitureTable, id: string): Promise<void> {
    await aloneAtUnit();
    const removed = await unlessVisited(sql<{ kind: string }>(REMOVE(table), [id]));
    await refuseLacking(table, found(removed).kind);
    if ((await sql(TAKEN, [id])).length > 0) {
      throw new StillInUse();
    }
  }
}

async function refuseLacking(table: FurnitureTable, kind: string): Promise<void> {
  if ((await sql(LACKING[table], [kind])).length > 0) {
    throw new StillInUse();
  }
}

/** What has happened in a room keeps it. */
async function unlessVisited<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isSessionIn(error) ? new StillInUse() : error;
  }
}

const isSessionIn = (error: unknown): boolean =>
  (error as { constraint?: unknown } | null)?.constraint === 'session_in_room';
