import {
  context,
  Listener,
  logger,
  NotFound,
  NotPermitted,
  NotSignedIn,
  type Opening,
  TooManyRequests,
  Transactions,
  Unavailable,
} from '@kallelse/platform';
import { redactError } from '@kallelse/privacy';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { ApiConfig } from '../../api.config.js';
import { LiveStream } from './live-stream.js';

/** A browser opens six connections to one host over HTTP/1.1; two are left for everything else. */
const PAGES_PER_SESSION = 4;
const PAGES_PER_PROCESS = 2_000;

/** Who looks, and at which unit's calendar. */
export interface Onlooker {
  readonly provider: string;
  readonly unit: string;
  readonly session: string;
  /** What was shown at the opening, and is asked again at each beat. */
  readonly opening: Opening;
}

interface Watched extends Onlooker {
  readonly stream: LiveStream;
}

/** Tells open calendars which day of their unit changed, and nothing more: they read it again through its guarded route. */
@Injectable()
export class LiveCalendar implements BeforeApplicationShutdown {
  private readonly watching = new Set<Watched>();
  private readonly listener: Listener;
  /** Undefined until the first answer of the database. */
  private listening: boolean | undefined;
  private closed = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly config: ApiConfig,
  ) {
    this.listener = new Listener(config.DATABASE_URL, 'calendar_changes', {
      told: (payload) => this.tell(payload),
      listening: () => this.hear(true),
      lost: () => this.hear(false),
    });
  }

  /** @throws Unavailable or TooManyRequests before anything is sent. */
  open(onlooker: Onlooker, response: Response): void {
    if (this.closed || this.watching.size >= PAGES_PER_PROCESS) {
      throw new Unavailable();
    }
    if ([...this.watching].filter(({ session }) => session === onlooker.session).length >= PAGES_PER_SESSION) {
      throw new TooManyRequests();
    }
    const stream = new LiveStream(response);
    const watched = { ...onlooker, stream };
    const heart = setInterval(() => void this.beat(watched), this.config.liveBeatSeconds * 1_000);
    this.watching.add(watched);
    stream.onEnd(() => {
      clearInterval(heart);
      this.watching.delete(watched);
    });
    if (this.listening !== undefined) {
      stream.send(this.listening ? 'listening' : 'lost');
    }
    this.listener.start();
  }

  /** Before the port closes: it waits for every answer that has begun. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    this.watching.forEach(({ stream }) => stream.end());
    await this.listener.stop();
  }

  private tell(payload: string): void {
    const [provider, unit, date] = payload.split(':');
    for (const watched of this.watching) {
      if (watched.provider === provider && watched.unit === unit) {
        watched.stream.send('changed', { unit, date });
      }
    }
  }

  private hear(listening: boolean): void {
    this.listening = listening;
    this.watching.forEach(({ stream }) => stream.send(listening ? 'listening' : 'lost'));
  }

  private async beat({ opening, unit, stream }: Watched): Promise<void> {
    if ((await this.unitOf(opening)) === unit) {
      stream.beat();
    } else {
      stream.end();
    }
  }

  /** Undone as soon as it is answered: a page that lies open keeps no session awake. */
  private async unitOf(opening: Opening): Promise<string | null> {
    try {
      return await this.transactions.run(opening, () => Promise.reject(new Seen(context().unit)));
    } catch (answer) {
      if (answer instanceof Seen) {
        return answer.unit;
      }
      if (!(answer instanceof NotSignedIn || answer instanceof NotPermitted || answer instanceof NotFound)) {
        logger.warn(redactError(answer), 'A session could not be asked for; its calendar is closed');
      }
      return null;
    }
  }
}

class Seen extends Error {
  constructor(readonly unit: string | null) {
    super('seen');
  }
}
