import { RecallModule } from '@kallelse/recall';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { GenerateRecallsProcessor } from './generate-recalls.processor.js';

@Module({
  imports: [BullModule.registerQueue({ name: 'recall.generate' }), RecallModule],
  providers: [GenerateRecallsProcessor],
})
export class RecallJobsModule {}
