import { ReportModule } from '@kallelse/audit';
import { Module } from '@nestjs/common';
import { LogReportController } from './log-report.controller.js';
import { OwnLogController } from './own-log.controller.js';

@Module({ imports: [ReportModule], controllers: [OwnLogController, LogReportController] })
export class LogReportApiModule {}
