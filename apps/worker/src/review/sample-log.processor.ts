import { SamplingService } from '@kallelse/audit';
import { Clock, sql } from '@kallelse/platform';
import { Processor } from '@nestjs/bullmq';
import { DateTime } from 'luxon';
import { JobProcessor, type ProviderJob, RunsAs } from '../queue/job-processor.js';

/**
 * Every night: yesterday's openings by choice come on the reviewers' lists and, on the first night of a month, the last
 * one is drawn. A night without a worker is made up for by the next.
 */
@Processor('access-log.sample')
@RunsAs('access-log:sample')
export class SampleLogProcessor extends JobProcessor {
  constructor(
    private readonly sampling: SamplingService,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(job: ProviderJob): Promise<void> {
    const now = DateTime.fromJSDate(this.clock.now(), { zone: 'Europe/Stockholm' });
    const months = [now.minus({ months: 1 }), now].map((month) => month.toFormat('yyyy-MM'));
    for (const unit of await job.transaction(() => this.sampling.units())) {
      for (const month of months) {
        await job.transaction(() => this.sampling.sample(unit, month));
      }
    }
    await job.transaction(() => sql('SELECT access.forget_searches()'));
  }
}
