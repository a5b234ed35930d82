import { StaffModule } from '@kallelse/access';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { TendStaffProcessor } from './tend-staff.processor.js';

@Module({
  imports: [StaffModule, BullModule.registerQueue({ name: 'staff.tend' })],
  providers: [TendStaffProcessor],
})
export class StaffJobsModule {}
