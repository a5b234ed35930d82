import { openings } from '@kallelse/access';
import { Clock, isConnectionLost, logger, sql, Transactions } from '@kallelse/platform';
import { redactError } from '@kallelse/privacy';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DateTime } from 'luxon';

/** Four samples a day: zones change at night, so that two rules that disagree do so for at least one of them. */
const STEP = 6 * 3600;
const YEARS = 3;

export interface ZoneSamples {
  readonly zone: string;
  /** Minutes east of UTC, every six hours, as the database counts. */
  readonly offsets: readonly number[];
}

export interface ZoneDifference {
  readonly zone: string;
  readonly from: string;
  readonly database: number;
  readonly runtime: number;
}

/**
 * Free times are worked out here and days are counted in the database. Each has time-zone data of its own, and when a
 * country changes its rules one of them may know and the other not: then a visit is at nine in one and at ten in the other.
 */
@Injectable()
export class ZoneData implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Said loudly and not refused: a clinic that cannot see its calendar is worse off than one that is told. */
  async onApplicationBootstrap(): Promise<void> {
    for (const difference of await this.differences().catch(notNow)) {
      logger.error(difference, 'The time-zone data of database and runtime differ: bring both up to date');
    }
  }

  async differences(): Promise<ZoneDifference[]> {
    const from = Math.floor(this.clock.now().getTime() / 1000 / STEP) * STEP;
    const instants = [new Date(from * 1000), new Date((from + YEARS * 365 * 86_400) * 1000)];
    const samples = await this.transactions.run(openings.everybody(), () => sql<Row>(SAMPLES, instants));
    return samples.flatMap((zone) => differenceIn(zone, from) ?? []);
  }
}

/** A database that is coming up again is not kept waiting for: the next start compares. */
function notNow(error: unknown): ZoneDifference[] {
  if (!isConnectionLost(error)) {
    throw error;
  }
  logger.warn(redactError(error), 'The time-zone data could not be compared');
  return [];
}

type Row = ZoneSamples & Record<string, unknown>;

/** The first instant at which they disagree. */
export function differenceIn({ zone, offsets }: ZoneSamples, from: number): ZoneDifference | null {
  for (const [i, database] of offsets.entries()) {
    const at = DateTime.fromSeconds(from + i * STEP, { zone });
    if (at.offset !== database) {
      return { zone, from: new Date((from + i * STEP) * 1000).toISOString(), database, runtime: at.offset };
    }
  }
  return null;
}

const SAMPLES = `
  SELECT z.zone, ARRAY (
    SELECT (extract(epoch FROM (at AT TIME ZONE z.zone) - (at AT TIME ZONE 'UTC')) / 60)::int
    FROM generate_series($1::timestamptz, $2::timestamptz, interval '6 h') at ORDER BY at) AS offsets
  FROM (SELECT DISTINCT zone FROM access.unit) z`;
