import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { WorkerConfig } from '../worker.config.js';
import { AnchorLogProcessor } from './anchor-log.processor.js';
import { RetainLogProcessor } from './retain-log.processor.js';
import { SealLogProcessor } from './seal-log.processor.js';

@Module({})
export class AccessJobsModule {
  static forRoot(config: WorkerConfig): DynamicModule {
    return {
      module: AccessJobsModule,
      imports: [
        BullModule.registerQueue(
          { name: 'access-log.seal' },
          { name: 'access-log.anchor' },
          { name: 'access-log.retain' },
        ),
      ],
      providers: [
        SealLogProcessor,
        AnchorLogProcessor,
        RetainLogProcessor,
        { provide: WorkerConfig, useValue: config },
      ],
    };
  }
}
