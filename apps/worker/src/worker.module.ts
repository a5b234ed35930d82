import { AccessModule } from '@kallelse/access';
import { PlatformModule } from '@kallelse/platform';
import { PrivacyModule } from '@kallelse/privacy';
import { type DynamicModule, Module } from '@nestjs/common';
import { ENTITIES } from '../../../migrations/entities.js';
import { AccessJobsModule } from './access/access-jobs.module.js';
import { BookingJobsModule } from './booking/booking-jobs.module.js';
import { DemoMailbox } from './message/demo-mailbox.js';
import { MessageJobsModule } from './message/message-jobs.module.js';
import { QueuesModule } from './queue/queues.module.js';
import { RecallJobsModule } from './recall/recall-jobs.module.js';
import { ReviewJobsModule } from './review/review-jobs.module.js';
import { StaffJobsModule } from './staff/staff-jobs.module.js';
import { Queues } from './relay/queues.js';
import { Relay } from './relay/relay.js';
import { Schedule } from './schedule.js';
import type { WorkerConfig } from './worker.config.js';

@Module({})
export class WorkerModule {
  static forRoot(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot({ ...config, DATABASE_POOL: '6' }, ENTITIES),
        PrivacyModule.forRoot({
          smtpUrl: config.SMTP_URL,
          mailFrom: config.MAIL_FROM,
          transport: config.DEMO === '1' ? (transactions) => new DemoMailbox(transactions) : undefined,
        }),
        AccessModule,
        QueuesModule.forRoot(config),
        AccessJobsModule.forRoot(config),
        BookingJobsModule,
        RecallJobsModule,
        ReviewJobsModule,
        StaffJobsModule,
        MessageJobsModule.forRoot(config),
      ],
      providers: [Queues, Relay, Schedule],
    };
  }
}
