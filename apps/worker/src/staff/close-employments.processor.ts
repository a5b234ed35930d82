import { Employees } from '@kallelse/access';
import { Processor } from '@nestjs/bullmq';
import { JobProcessor, type ProviderJob, RunsAs } from '../queue/job-processor.js';

/** Just after midnight: whose employment was to end today can no longer be booked. A night without a worker is made up for by the next. */
@Processor('staff.close')
@RunsAs('staff:close')
export class CloseEmploymentsProcessor extends JobProcessor {
  constructor(private readonly employees: Employees) {
    super();
  }

  async handle(job: ProviderJob): Promise<void> {
    await job.transaction(() => this.employees.closeEnded());
  }
}
