import { Module } from '@nestjs/common';
import { LogExportService } from './log-export.service.js';
import { LogVerificationService } from './log-verification.service.js';

const SERVICES = [LogExportService, LogVerificationService];

@Module({ providers: SERVICES, exports: SERVICES })
export class LogModule {}
