import { Client } from 'pg';
import { logger } from './logger.js';
import { sqlState } from './sql-state.js';

const PAUSE_MS = 1_000;
const SIGN_OF_LIFE_MS = 30_000;

/** What a listener tells whoever asked it to listen. */
export interface Heard {
  told(payload: string): void;
  /** From now on; what was told before nobody heard. */
  listening(): void;
  lost(): void;
}

/**
 * One connection that hears what is told on a channel of the database, and connects again for as long as it is wanted.
 * It is none of the pool's: it would be kept from everybody else.
 */
export class Listener {
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private wanted = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly heard: Heard,
  ) {}

  start(): void {
    if (!this.wanted) {
      this.wanted = true;
      void this.connect();
    }
  }

  async stop(): Promise<void> {
    this.wanted = false;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: SIGN_OF_LIFE_MS,
    });
    this.client = client;
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => this.heard.told(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(this.channel)}`);
    } catch (error) {
      this.heard.lost();
      this.again(error);
      await client.end().catch(() => undefined);
      return;
    }
    client.once('end', () => {
      this.heard.lost();
      this.again(undefined);
    });
    this.heard.listening();
  }

  private again(error: unknown): void {
    if (this.wanted) {
      logger.warn({ code: sqlState(error) }, 'The connection that hears of changes was lost');
      this.timer = setTimeout(() => void this.connect(), PAUSE_MS);
    }
  }
}
