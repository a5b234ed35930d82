import { sql } from '@kallelse/platform';
import { Processor } from '@nestjs/bullmq';
import { JobProcessor, type ProviderJob, RunsAs } from '../queue/job-processor.js';

/** Seals the finished lines of the access log behind whoever reads, and forgets old requests. */
@Processor('access-log.seal')
@RunsAs('access-log:seal')
export class SealLogProcessor extends JobProcessor {
  async handle(job: ProviderJob): Promise<void> {
    await job.transaction(async () => {
      await sql('SELECT access.seal_log()');
      await sql('SELECT platform.forget_requests()');
    });
  }
}
