import { Can } from '@kallelse/access';
import { type IncidentCase, IncidentWork, TracesService } from '@kallelse/audit';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue as Key } from '../http/idempotency-key.js';
import { AffectedPatientDto, IncidentCaseDto, TraceDto } from './incident.dto.js';
import {
  CloseIncidentDto,
  DecisionDto,
  DrawAffectedDto,
  InvestigationDto,
  RiskDto,
  TellDto,
  WindowQueryDto,
  WriteTextDto,
} from './incident-steps.dto.js';
import { toCase } from './incident.view.js';

/** What the data protection officer does with a breach: each step is added, and none is taken back. */
@ApiTags('incidents')
@ApiNotFoundResponse({ description: 'not-found' })
@ApiConflictResponse({ description: 'incident-closed, incident-not-decided, incident-unfinished' })
@Controller('incidents')
export class IncidentWorkController {
  constructor(
    private readonly work: IncidentWork,
    private readonly traces: TracesService,
  ) {}

  @Post(':id/investigations')
  @Can('incident:manage')
  @ApiCreatedResponse({ type: IncidentCaseDto })
  investigate(@Id() id: string, @Body() found: InvestigationDto, @IdempotencyKey() key: Key): Promise<IncidentCaseDto> {
    return seen(this.work.add(id, 'investigation', { ...found }, key));
  }

  @Post(':id/risk-assessments')
  @Can('incident:manage')
  @ApiCreatedResponse({ type: IncidentCaseDto })
  judge(@Id() id: string, @Body() risk: RiskDto, @IdempotencyKey() key: Key): Promise<IncidentCaseDto> {
    return seen(this.work.add(id, 'risk', { ...risk }, key));
  }

  @Post(':id/decisions')
  @Can('incident:manage')
  @ApiCreatedResponse({ type: IncidentCaseDto })
  decide(@Id() id: string, @Body() decision: DecisionDto, @IdempotencyKey() key: Key): Promise<IncidentCaseDto> {
    return seen(this.work.add(id, 'decision', { ...decision }, key));
  }

  @Post(':id/notifications')
  @Can('incident:manage')
  @ApiCreatedResponse({ type: IncidentCaseDto })
  tell(
    @Id() id: string,
    @Body() { reference = null, lateReasons = null, ...told }: TellDto,
    @IdempotencyKey() key: Key,
  ): Promise<IncidentCaseDto> {
    return seen(this.work.notified(id, { ...told, reference, lateReasons }, key));
  }

  @Post(':id/texts')
  @Can('incident:manage')
  @ApiCreatedResponse({ type: IncidentCaseDto })
  write(@Id() id: string, @Body() text: WriteTextDto, @IdempotencyKey() key: Key): Promise<IncidentCaseDto> {
    return seen(this.work.text(id, { ...text }, key));
  }

  @Post(':id/closing')
  @Can('incident:manage')
  @ApiCreatedResponse({ type: IncidentCaseDto })
  close(@Id() id: string, @Body() { lessons }: CloseIncidentDto, @IdempotencyKey() key: Key): Promise<IncidentCaseDto> {
    return seen(this.work.close(id, lessons, key));
  }

  @Get(':id/traces')
  @Can('incident:manage')
  @ApiOkResponse({ type: [TraceDto] })
  within(@Id() _id: string, @Query() { from, to }: WindowQueryDto): Promise<TraceDto[]> {
    return this.traces.within(from, to);
  }

  @Post(':id/affected-patients')
  @Can('incident:manage')
  @ApiCreatedResponse({ type: IncidentCaseDto })
  draw(
    @Id() id: string,
    @Body() { employeeId = null, sessionId = null, unitId = null, from, to }: DrawAffectedDto,
    @IdempotencyKey() key: Key,
  ): Promise<IncidentCaseDto> {
    return seen(this.work.drawAffected(id, { employeeId, sessionId, unitId, from, to }, key));
  }

  @Get(':id/affected-patients')
  @Can('incident:manage')
  @ApiOkResponse({ type: [AffectedPatientDto] })
  affected(@Id() id: string): Promise<AffectedPatientDto[]> {
    return this.work.affected(id);
  }
}

function Id(): ParameterDecorator {
  return Param('id', ParseUUIDPipe);
}

async function seen(incident: Promise<IncidentCase>): Promise<IncidentCaseDto> {
  return toCase(await incident);
}
