import { AuditModule } from '@kallelse/audit';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { SampleLogProcessor } from './sample-log.processor.js';

@Module({
  imports: [BullModule.registerQueue({ name: 'access-log.sample' }), AuditModule],
  providers: [SampleLogProcessor],
})
export class ReviewJobsModule {}
