import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Queues } from './relay/queues.js';

/** Every recurring job, one line each. Times are the clinics' own. */
const RECURRING = [
  { queue: 'booking.expire-holds', repeat: { every: 60_000 } },
  { queue: 'recall.generate', repeat: { pattern: '0 3 * * *', tz: 'Europe/Stockholm' } },
  { queue: 'staff.tend', repeat: { pattern: '2 0 * * *', tz: 'Europe/Stockholm' } },
  { queue: 'access-log.seal', repeat: { every: 60_000 } },
  { queue: 'access-log.anchor', repeat: { pattern: '30 0 * * *', tz: 'Europe/Stockholm' } },
  { queue: 'access-log.retain', repeat: { pattern: '30 1 * * *', tz: 'Europe/Stockholm' } },
  { queue: 'access-log.sample', repeat: { pattern: '30 2 * * *', tz: 'Europe/Stockholm' } },
] as const;

/** Tells the queue about the recurring jobs; the queue sees to it that each tick happens once, however many workers run. */
@Injectable()
export class Schedule implements OnApplicationBootstrap {
  constructor(private readonly queues: Queues) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { queue, repeat } of RECURRING) {
      await this.queues.of(queue).upsertJobScheduler(queue, repeat, { name: queue, data: {} });
    }
  }
}
