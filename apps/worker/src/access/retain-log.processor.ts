import { logger, sql } from '@kallelse/platform';
import { Processor } from '@nestjs/bullmq';
import { JobProcessor, type ProviderJob, RunsAs } from '../queue/job-processor.js';

/**
 * Opens the months to come and drops those that have been kept for five years (HSLF-FS 2016:40 4 kap. 9 §). A month
 * holds the lines of all providers, so whoever comes first does it for all; a row tells each what went.
 */
@Processor('access-log.retain')
@RunsAs('access-log:retain')
export class RetainLogProcessor extends JobProcessor {
  async handle({ transaction }: ProviderJob): Promise<void> {
    const dropped = await transaction(async () => {
      await sql('SELECT access.open_log_months()');
      return sql<{ month: string }>('SELECT access.retain_log()::text AS month');
    });
    for (const { month } of dropped) {
      logger.info({ month }, 'A month of the access log was dropped after five years');
    }
  }
}
