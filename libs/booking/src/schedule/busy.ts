import { sql } from '@kallelse/platform';
import type { Busy } from './free-times.js';
import { joined, type Span } from './spans.js';

export interface BusyTimes {
  /** The version of the unit's schedule that is in force. */
  readonly version: number;
  readonly busy: Busy;
}

/** What is taken of these resources between two instants. One statement, however long the window. */
export async function busyTimes(
  unitId: string,
  resources: readonly string[],
  from: number,
  until: number,
): Promise<BusyTimes> {
  return busyFrom(await sql<BusyRow>(BUSY, [unitId, resources, ...windowOf(from, until)]));
}

export function windowOf(from: number, until: number): [Date, Date] {
  return [new Date((from - LONGEST) * 1000), new Date(until * 1000)];
}

export function busyFrom(rows: readonly BusyRow[]): BusyTimes {
  const busy = new Map<string, readonly Span[]>();
  for (const { resource, taken, run_out: runOut } of rows) {
    if (resource !== null && taken !== null) {
      busy.set(resource, joined(runOut === null ? spansIn(taken) : without(spansIn(taken), spansIn(runOut))));
    }
  }
  return { version: rows[0]?.version ?? 0, busy };
}

export interface BusyRow {
  readonly version: number;
  readonly resource: string | null;
  readonly taken: Buffer | null;
  readonly run_out: Buffer | null;
}

/** No occupancy is longer (occupancy_within_a_day), so nothing that began earlier can reach into the window. */
const LONGEST = 24 * 3600;

/**
 * Each resource's spans come packed as pairs of minutes since 1970: reading a thousand rows one by one cost six times as much.
 * Holds that ran out and are not yet cleared away come beside, so that the big part is answered from the index alone.
 */
export const BUSY = `
  WITH taken AS (
    SELECT o.resource_id, string_agg(int4send((date_part('epoch', o.starts_at) / 60)::int4) || int4send((date_part('epoch', o.ends_at) / 60)::int4), NULL) AS spans
    FROM booking.occupancy o
    WHERE o.provider_id = platform.provider() AND o.resource_id = ANY ($2::uuid[]) AND o.active AND o.starts_at >= $3 AND o.starts_at < $4
    GROUP BY o.resource_id
  ), run_out AS (
    SELECT o.resource_id, string_agg(int4send((date_part('epoch', o.starts_at) / 60)::int4) || int4send((date_part('epoch', o.ends_at) / 60)::int4), NULL) AS spans
    FROM booking.hold h
    JOIN booking.occupancy o ON o.provider_id = h.provider_id AND o.session_id = h.id
    WHERE h.provider_id = platform.provider() AND h.expires_at <= platform.now() AND h.freed_at IS NULL
    GROUP BY o.resource_id
  )
  SELECT u.schedule_version AS version, t.resource_id AS resource, t.spans AS taken, r.spans AS run_out
  FROM access.unit u
  LEFT JOIN taken t ON true
  LEFT JOIN run_out r ON r.resource_id = t.resource_id
  WHERE u.provider_id = platform.provider() AND u.id = $1`;

function spansIn(packed: Buffer): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < packed.length; at += 8) {
    spans.push({ from: packed.readInt32BE(at) * 60, until: packed.readInt32BE(at + 4) * 60 });
  }
  return spans;
}

function without(spans: readonly Span[], gone: readonly Span[]): Span[] {
  return spans.filter((span) => !gone.some(({ from, until }) => from === span.from && until === span.until));
}
