import { BookingModule } from '@kallelse/booking';
import { Module } from '@nestjs/common';
import { CallsService } from './calls.service.js';
import { OutcomeService } from './outcome.service.js';
import { RecallGenerator } from './plan/recall-generator.service.js';

@Module({
  imports: [BookingModule],
  providers: [CallsService, OutcomeService, RecallGenerator],
  exports: [CallsService, OutcomeService, RecallGenerator],
})
export class RecallModule {}
