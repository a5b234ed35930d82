import { Module } from '@nestjs/common';
import { LogReportService } from './log-report.service.js';
import { OwnLogService } from './own-log.service.js';

const SERVICES = [OwnLogService, LogReportService];

@Module({ providers: SERVICES, exports: SERVICES })
export class ReportModule {}
