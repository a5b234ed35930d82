import { Can } from '@kallelse/access';
import { LogReportService } from '@kallelse/audit';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, type StreamableFile } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { AnswersPdf, pdf } from '../http/pdf.js';
import { DecideLogReportDto, HandOutLogReportDto, LogReportDto, RegisterLogReportDto } from './log-report.dto.js';
import { LanguageQueryDto } from './own-log.dto.js';

/** Whoever cannot or will not sign in asks the staff, who are the only ones to answer a guardian or a proxy. */
@ApiTags('log reports')
@ApiForbiddenResponse({ description: 'identity-protected: open the card and say why first' })
@Controller()
export class LogReportController {
  constructor(private readonly reports: LogReportService) {}

  @Get('patients/:id/log-reports')
  @Can('log:report')
  @ApiOkResponse({ type: [LogReportDto] })
  ofPatient(@Param('id', ParseUUIDPipe) id: string): Promise<LogReportDto[]> {
    return this.reports.ofPatient(id);
  }

  @Post('patients/:id/log-reports')
  @Can('log:report')
  @ApiCreatedResponse({ type: LogReportDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  register(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { requesterName, authorityShown, ...asked }: RegisterLogReportDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<LogReportDto> {
    const forOther = asked.askedBy === 'patient' ? null : { requesterName, authorityShown };
    const names = {
      requesterName: forOther?.requesterName ?? null,
      authorityShown: forOther?.authorityShown ?? null,
    };
    return this.reports.register(id, { ...asked, ...names }, key);
  }

  @Post('log-reports/:id/decision')
  @Can('log:report')
  @ApiCreatedResponse({ type: LogReportDto })
  @ApiConflictResponse({ description: 'log-report-out-of-order: decided already' })
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { granted, refusedBecause }: DecideLogReportDto,
  ): Promise<LogReportDto> {
    return this.reports.decide(id, { granted, refusedBecause: refusedBecause ?? null });
  }

  @Get('log-reports/:id/pdf')
  @Can('log:report')
  @AnswersPdf()
  @ApiConflictResponse({ description: 'log-report-out-of-order: not granted' })
  async printed(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language = 'sv' }: LanguageQueryDto,
  ): Promise<StreamableFile> {
    return pdf(await this.reports.printed(id, language), 'loggutdrag');
  }

  @Post('log-reports/:id/handing-out')
  @Can('log:report')
  @ApiCreatedResponse({ type: LogReportDto })
  @ApiConflictResponse({ description: 'log-report-out-of-order: not granted, or handed out already' })
  handOut(@Param('id', ParseUUIDPipe) id: string, @Body() { to }: HandOutLogReportDto): Promise<LogReportDto> {
    return this.reports.handOut(id, to);
  }
}
