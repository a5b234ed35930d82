import { AssignmentReviews, Employees } from '@kallelse/access';
import { Processor } from '@nestjs/bullmq';
import { JobProcessor, type ProviderJob, RunsAs } from '../queue/job-processor.js';

/**
 * Just after midnight: whose employment was to end today can no longer be booked, and whose assignment nobody has looked
 * at for three months comes on a list. A night without a worker is made up for by the next.
 */
@Processor('staff.tend')
@RunsAs('staff:tend')
export class TendStaffProcessor extends JobProcessor {
  constructor(
    private readonly employees: Employees,
    private readonly reviews: AssignmentReviews,
  ) {
    super();
  }

  async handle(job: ProviderJob): Promise<void> {
    await job.transaction(async () => {
      await this.employees.closeEnded();
      await this.reviews.ask();
    });
  }
}
