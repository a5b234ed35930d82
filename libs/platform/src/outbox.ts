import { sql } from './transaction.js';

/** A job's queue and the system permission it will run with. */
export interface JobDefinition {
  readonly queue: string;
  readonly permission: string;
}

/** A job left here exists exactly if its change was committed; the relay hands it to the queue afterwards. */
export class Outbox {
  async leave({ queue, permission }: JobDefinition, entityId: string): Promise<void> {
    await sql('SELECT platform.leave_job($1, $2, $3)', [queue, permission, entityId]);
  }
}
