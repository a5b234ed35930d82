import { StaffModule } from '@kallelse/access';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { CloseEmploymentsProcessor } from './close-employments.processor.js';

@Module({
  imports: [StaffModule, BullModule.registerQueue({ name: 'staff.close' })],
  providers: [CloseEmploymentsProcessor],
})
export class StaffJobsModule {}
