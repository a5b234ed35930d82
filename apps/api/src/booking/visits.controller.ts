import { Can } from '@kallelse/access';
import { VisitLife } from '@kallelse/booking';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ArrivalDto, VisitStepDto, UndoingDto, VisitAtTheDeskDto } from './visits.dto.js';

/** A visit at the unit where one works, from when somebody comes until it is done. */
@ApiTags('visits')
@Controller('bookings/:id')
export class VisitController {
  constructor(private readonly visits: VisitLife) {}

  @Get()
  @Can('visit:receive')
  @ApiOkResponse({ type: VisitAtTheDeskDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  async byId(@Param('id', ParseUUIDPipe) id: string): Promise<VisitAtTheDeskDto> {
    return VisitAtTheDeskDto.from(await this.visits.byId(id));
  }

  /** Again: somebody who has arrived shows later who she is. */
  @Post('arrival')
  @Can('visit:receive')
  @ApiCreatedResponse({ type: VisitAtTheDeskDto })
  @ApiConflictResponse({ description: 'visit-not-yet, step-not-possible, contact-not-asked (protected identity)' })
  async arrive(@Param('id', ParseUUIDPipe) id: string, @Body() arrival: ArrivalDto): Promise<VisitAtTheDeskDto> {
    return VisitAtTheDeskDto.from(await this.visits.arrive(id, arrival));
  }

  @Post('steps')
  @Can('visit:receive')
  @ApiCreatedResponse({ type: VisitAtTheDeskDto })
  @ApiConflictResponse({ description: 'visit-not-yet, step-not-possible, identity-needed' })
  async take(@Param('id', ParseUUIDPipe) id: string, @Body() { step }: VisitStepDto): Promise<VisitAtTheDeskDto> {
    return VisitAtTheDeskDto.from(await this.visits.take(id, step));
  }

  @Post('undoing')
  @Can('visit:receive')
  @ApiCreatedResponse({ type: VisitAtTheDeskDto })
  @ApiConflictResponse({ description: 'undone-too-late, step-not-possible' })
  async undo(@Param('id', ParseUUIDPipe) id: string, @Body() { from }: UndoingDto): Promise<VisitAtTheDeskDto> {
    return VisitAtTheDeskDto.from(await this.visits.undo(id, from));
  }
}
