import { RecallGenerator } from '@kallelse/recall';
import { Processor } from '@nestjs/bullmq';
import { JobProcessor, type ProviderJob, RunsAs } from '../queue/job-processor.js';

/** Every night, for every provider whose policy names recall. Each batch is a transaction of its own. */
@Processor('recall.generate')
@RunsAs('recall:generate')
export class GenerateRecallsProcessor extends JobProcessor {
  constructor(private readonly generator: RecallGenerator) {
    super();
  }

  /** Safe to run twice: what already follows the plan is left as it is. */
  async handle(job: ProviderJob): Promise<void> {
    let cursor: string | null = null;
    do {
      const seen: string | null = cursor;
      cursor = await job.transaction(() => this.generator.generate(seen));
    } while (cursor !== null);
  }
}
