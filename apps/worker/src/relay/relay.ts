import { openings } from '@kallelse/access';
import { isConnectionLost, logger, sql, Transactions } from '@kallelse/platform';
import { redactError } from '@kallelse/privacy';
import { Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { Queues } from './queues.js';

const BATCH = 100;
const CHANGES = 1_000;
const PAUSE_MS = 500;

interface OutboxRow {
  provider_id: string;
  id: string;
  queue: string;
  entity_id: string;
}

/**
 * Carries jobs from the outbox to the queue. The row's id is the job's id: if this process dies between the two,
 * the row is still there and the queue knows the job already.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly queues: Queues,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Moves one batch; returns how many jobs it was. */
  carry(): Promise<number> {
    return this.transactions.run(openings.relay(), async () => {
      const rows = await sql<OutboxRow>('SELECT provider_id, id, queue, entity_id FROM platform.take_jobs($1)', [
        BATCH,
      ]);
      for (const { queue, id, provider_id: provider, entity_id: entity } of rows) {
        await this.queues.add(queue, id, { provider, entity });
      }
      return rows.length;
    });
  }

  /** Tells the open calendars, in a transaction of its own: NOTIFY lets one commit at a time, here once per batch. */
  private async tell(): Promise<void> {
    await this.transactions.run(openings.relay(), () => sql('SELECT booking.tell_changes($1)', [CHANGES]));
  }

  private schedule(delay: number): void {
    if (!this.stopped) {
      this.timer = setTimeout(() => (this.running = this.turn()), delay);
    }
  }

  private async turn(): Promise<void> {
    try {
      await this.tell();
      const carried = await this.carry();
      this.schedule(carried === BATCH ? 0 : PAUSE_MS);
    } catch (error) {
      logger[isConnectionLost(error) ? 'warn' : 'error'](redactError(error), 'The relay will try again');
      this.schedule(4 * PAUSE_MS);
    }
  }
}
