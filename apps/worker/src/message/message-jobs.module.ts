import { BookingModule } from '@kallelse/booking';
import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { WorkerConfig } from '../worker.config.js';
import { SendMessageProcessor } from './send-message.processor.js';

@Module({})
export class MessageJobsModule {
  static forRoot(config: WorkerConfig): DynamicModule {
    return {
      module: MessageJobsModule,
      imports: [BookingModule, BullModule.registerQueue({ name: 'message.send' })],
      providers: [SendMessageProcessor, { provide: WorkerConfig, useValue: config }],
    };
  }
}
