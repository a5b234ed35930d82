import { logger } from '@kallelse/platform';
import { Pool, type PoolClient } from 'pg';

const PAUSE_MS = 500;

type Connected = (error: Error | undefined, client: PoolClient | undefined, release: () => void) => void;

/**
 * The queues' connections to PostgreSQL. A server that is starting, stopping or gone is asked again after a pause:
 * BullMQ takes its refusal for an ordinary error and would ask at once, for ever, and let nothing else have its turn.
 */
export class QueuePool extends Pool {
  constructor(connectionString: string) {
    // Each queue keeps one to hear of new jobs; what is left does the work.
    super({ connectionString, max: 24, options: '-c search_path=bullmq,public' });
    // Each queue listens for lost connections, and there are more than ten.
    this.setMaxListeners(0);
    this.on('error', (error) =>
      logger.warn({ code: (error as { code?: string }).code }, 'An idle queue connection was lost'),
    );
  }

  override connect(): Promise<PoolClient>;
  override connect(connected: Connected): void;
  override connect(connected?: Connected): Promise<PoolClient> | void {
    if (connected) {
      super.connect((error, client, release) => later(error, () => connected(error, client, release)));
      return;
    }
    return super.connect().catch((error: Error) => new Promise((_, refuse) => later(error, () => refuse(error))));
  }
}

function later(error: Error | undefined, go: () => void): void {
  if (error) {
    setTimeout(go, PAUSE_MS);
  } else {
    go();
  }
}
