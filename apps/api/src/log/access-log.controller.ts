import { Readable } from 'node:stream';
import { Can } from '@kallelse/access';
import { LogExportService, LogVerificationService } from '@kallelse/audit';
import { Transactions } from '@kallelse/platform';
import { Controller, Get, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { openingFor } from '../http/credentials.js';
import { LogExportQueryDto, LogVerificationDto } from './access-log.dto.js';

@ApiTags('access log')
@Controller('access-log')
export class AccessLogController {
  constructor(
    private readonly exports: LogExportService,
    private readonly verification: LogVerificationService,
    private readonly transactions: Transactions,
  ) {}

  /** The line that it was taken out is committed before the first byte leaves; each page is a transaction of its own. */
  @Get('export')
  @Can('log:read')
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ description: 'one log of informationsecurity:auditing:log:2 a line', schema: { type: 'string' } })
  @ApiBadRequestResponse({ description: 'invalid-request: not-a-month' })
  async export(@Query() { month, unitId }: LogExportQueryDto, @Req() request: Request): Promise<StreamableFile> {
    const wanted = { month, unitId: unitId ?? null };
    await this.exports.begin(wanted);
    const opening = openingFor('log:read', request);
    const pages = this.exports.pages(wanted, (work) => this.transactions.run(opening, work));
    return new StreamableFile(Readable.from(pages), {
      type: 'application/x-ndjson',
      disposition: `attachment; filename="atkomstlogg-${month}.jsonl"`,
    });
  }

  @Get('verification')
  @Can('log:read')
  @ApiOkResponse({ type: LogVerificationDto })
  verify(): Promise<LogVerificationDto> {
    return this.verification.verify();
  }
}
