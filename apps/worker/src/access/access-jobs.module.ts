import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { SealLogProcessor } from './seal-log.processor.js';

@Module({ imports: [BullModule.registerQueue({ name: 'access-log.seal' })], providers: [SealLogProcessor] })
export class AccessJobsModule {}
