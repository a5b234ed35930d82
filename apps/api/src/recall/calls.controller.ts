import { Can } from '@kallelse/access';
import { CallsService, OutcomeService } from '@kallelse/recall';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { CallDto, QueueDto, RecordedOutcomeDto, RecordOutcomeDto } from './call.dto.js';

@ApiTags('recall')
@Controller('calls')
export class CallsController {
  constructor(
    private readonly calls: CallsService,
    private readonly outcomes: OutcomeService,
  ) {}

  @Post('next')
  @Can('recall:call')
  @ApiCreatedResponse({ type: CallDto })
  @ApiNoContentResponse({ description: 'nobody is due' })
  async next(@Res({ passthrough: true }) response: Response): Promise<CallDto | undefined> {
    return orNoContent(await this.calls.next(), response);
  }

  @Get('current')
  @Can('recall:call')
  @ApiOkResponse({ type: CallDto })
  @ApiNoContentResponse({ description: 'no card is open' })
  async current(@Res({ passthrough: true }) response: Response): Promise<CallDto | undefined> {
    return orNoContent(await this.calls.current(), response);
  }

  @Get('queue')
  @Can('recall:read')
  @ApiOkResponse({ type: QueueDto })
  queue(): Promise<QueueDto> {
    return this.calls.queue();
  }

  @Delete(':id')
  @Can('recall:call')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'somebody else may take the call' })
  @ApiConflictResponse({ description: 'call-lost' })
  async release(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.calls.release(id);
  }

  @Put(':id/outcome')
  @Can('recall:call')
  @ApiOkResponse({ type: RecordedOutcomeDto, description: 'written down; the call is closed' })
  @ApiBadRequestResponse({ description: 'invalid-request' })
  @ApiConflictResponse({ description: 'call-lost' })
  @ApiNotFoundResponse({ description: 'not-found' })
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome, callBackAt }: RecordOutcomeDto,
  ): Promise<RecordedOutcomeDto> {
    const agreed = callBackAt === undefined ? null : new Date(callBackAt);
    return { outcome, returnsAt: await this.outcomes.record(id, outcome, agreed) };
  }
}

function orNoContent(call: CallDto | null, response: Response): CallDto | undefined {
  if (call === null) {
    response.status(204);
    return undefined;
  }
  return call;
}
