import { HoldExpiry } from '@kallelse/booking';
import { Processor } from '@nestjs/bullmq';
import { JobProcessor, type ProviderJob, RunsAs } from '../queue/job-processor.js';

@Processor('booking.expire-holds')
@RunsAs('booking:expire-holds')
export class ExpireHoldsProcessor extends JobProcessor {
  constructor(private readonly holds: HoldExpiry) {
    super();
  }

  async handle(job: ProviderJob): Promise<void> {
    await job.transaction(() => this.holds.run());
  }
}
