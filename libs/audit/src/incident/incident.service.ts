import { AccessLog } from '@kallelse/access';
import { answeredBefore, context, type IdempotencyKey, InvalidRequest, newId, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { deadlineOf } from './deadline.js';
import { caseOf, register } from './incident-cases.js';
import type { IncidentCase } from './incident-case.js';
import * as SQL from './incident.sql.js';

export interface NewIncident {
  readonly what: string;
  readonly happenedAt: Date | null;
  readonly noticedAt: Date;
}

/** Personal data breaches: told by whoever notices one, and read by those who answer for them. */
@Injectable()
export class IncidentService {
  constructor(private readonly log: AccessLog) {}

  /** The 72 hours run from when it was noticed, also when it is told later. */
  async open({ what, happenedAt, noticedAt }: NewIncident, key: IdempotencyKey): Promise<IncidentCase> {
    assertInOrder(happenedAt, noticedAt);
    const id = newId();
    const earlier = await answeredBefore(key, id);
    if (earlier) {
      return caseOf(earlier);
    }
    await sql(SQL.TAKE_NUMBER);
    await sql(SQL.OPEN, [id, what, happenedAt, noticedAt]);
    await sql(SQL.ALERT, [id, deadlineOf(noticedAt)]);
    await this.log.line('Skriva', null, 'Incident', id);
    return caseOf(id);
  }

  /** GDPR 33(5): all of them, also those that nobody was told of. */
  register(): Promise<IncidentCase[]> {
    return register();
  }

  async byId(id: string): Promise<IncidentCase> {
    const found = await caseOf(id);
    await this.log.line('Läsa', null, 'Incident', id);
    return found;
  }
}

function assertInOrder(happenedAt: Date | null, noticedAt: Date): void {
  if (noticedAt > context().now) {
    throw new InvalidRequest([{ field: 'noticedAt', code: 'time-in-the-future' }]);
  }
  if (happenedAt !== null && happenedAt > noticedAt) {
    throw new InvalidRequest([{ field: 'happenedAt', code: 'after-it-was-noticed' }]);
  }
}
