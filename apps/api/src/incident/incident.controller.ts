import { Can } from '@kallelse/access';
import { IncidentService, IncidentTexts, registerAsCsv } from '@kallelse/audit';
import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, type StreamableFile } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { AnswersPdf, pdf } from '../http/pdf.js';
import { IncidentCaseDto, IncidentDto, IncidentTextDto, OpenedIncidentDto, OpenIncidentDto } from './incident.dto.js';
import { TextQueryDto } from './incident-steps.dto.js';
import { toCase, toIncident } from './incident.view.js';

/** Personal data breaches, as they are told and as they are read. */
@ApiTags('incidents')
@Controller('incidents')
export class IncidentController {
  constructor(
    private readonly incidents: IncidentService,
    private readonly texts: IncidentTexts,
  ) {}

  @Post()
  @Can('incident:open')
  @ApiCreatedResponse({ type: OpenedIncidentDto })
  @ApiBadRequestResponse({ description: 'invalid-request: time-in-the-future, after-it-was-noticed' })
  async open(
    @Body() { what, happenedAt, noticedAt }: OpenIncidentDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<OpenedIncidentDto> {
    const happened = happenedAt ? new Date(happenedAt) : null;
    const opened = await this.incidents.open({ what, happenedAt: happened, noticedAt: new Date(noticedAt) }, key);
    return { id: opened.id, number: opened.facts.number, deadline: opened.deadline };
  }

  @Get()
  @Can('incident:read')
  @ApiOkResponse({ type: [IncidentDto] })
  async register(): Promise<IncidentDto[]> {
    return (await this.incidents.register()).map(toIncident);
  }

  @Get('register.csv')
  @Can('incident:read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="incidentregister.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exported(): Promise<string> {
    return registerAsCsv(await this.incidents.register());
  }

  @Get(':id')
  @Can('incident:read')
  @ApiOkResponse({ type: IncidentCaseDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  async byId(@Param('id', ParseUUIDPipe) id: string): Promise<IncidentCaseDto> {
    return toCase(await this.incidents.byId(id));
  }

  @Get(':id/text')
  @Can('incident:read')
  @ApiOkResponse({ type: IncidentTextDto })
  text(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { audience, language }: TextQueryDto,
  ): Promise<IncidentTextDto> {
    return this.texts.text(id, audience, language);
  }

  @Get(':id/text.pdf')
  @Can('incident:read')
  @AnswersPdf()
  async printed(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { audience, language }: TextQueryDto,
  ): Promise<StreamableFile> {
    return pdf(await this.texts.printed(id, audience, language), `incident-${audience}`);
  }
}
