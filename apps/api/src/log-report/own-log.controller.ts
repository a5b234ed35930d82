import { Can } from '@kallelse/access';
import { daysOf, OwnLogService, yearBefore } from '@kallelse/audit';
import { swedishDate } from '@kallelse/patient';
import { context, NotFound } from '@kallelse/platform';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { AnswersPdf, pdf } from '../http/pdf.js';
import { OwnLogMonthDto, OwnLogQueryDto, PrintedLogQueryDto } from './own-log.dto.js';

/** Who has seen the data of whoever is signed in: Patientdatalagen 5 kap. 5 § and 8 kap. 5 §. */
@ApiTags('own log')
@Controller('me')
export class OwnLogController {
  constructor(private readonly log: OwnLogService) {}

  @Get('access-log')
  @Can('own-log:read')
  @ApiOkResponse({ type: OwnLogMonthDto })
  async month(@Query() { month }: OwnLogQueryDto): Promise<OwnLogMonthDto> {
    const { months, accesses, ...rest } = await this.log.month(month);
    return { ...rest, months: [...months], accesses: [...accesses] };
  }

  @Get('access-log.pdf')
  @Can('own-log:read')
  @AnswersPdf()
  @ApiUnprocessableEntityResponse({ description: 'log-report-too-long: ask for a shorter period' })
  @ApiNotFoundResponse({ description: 'not-found: no patient of this care provider' })
  async printed(@Query() { from, to, language = 'sv' }: PrintedLogQueryDto): Promise<StreamableFile> {
    const today = swedishDate(context().now);
    const document = await this.log.printed(daysOf(from ?? yearBefore(today), to ?? today), language);
    if (document === null) {
      throw new NotFound();
    }
    return pdf(document, language === 'sv' ? 'loggutdrag' : 'access-log');
  }
}
