import { GenerateRecalls, RecallModule } from '@kallelse/recall';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { GenerateRecallsProcessor } from './generate-recalls.processor.js';

@Module({
  imports: [BullModule.registerQueue({ name: GenerateRecalls.queue }), RecallModule],
  providers: [GenerateRecallsProcessor],
})
export class RecallJobsModule {}
