import { BookingModule } from '@kallelse/booking';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ExpireHoldsProcessor } from './expire-holds.processor.js';

@Module({
  imports: [BookingModule, BullModule.registerQueue({ name: 'booking.expire-holds' })],
  providers: [ExpireHoldsProcessor],
})
export class BookingJobsModule {}
