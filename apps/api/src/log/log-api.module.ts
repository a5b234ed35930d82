import { LogModule } from '@kallelse/audit';
import { Module } from '@nestjs/common';
import { AccessLogController } from './access-log.controller.js';

@Module({ imports: [LogModule], controllers: [AccessLogController] })
export class LogApiModule {}
