import { Can } from '@kallelse/access';
import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OwnSessionDto } from './own-sessions.dto.js';
import { OwnSessionsService } from './own-sessions.service.js';

@ApiTags('sign-in')
@Controller('sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: OwnSessionsService) {}

  @Get()
  @Can('session:use')
  @ApiOkResponse({ type: [OwnSessionDto] })
  list(): Promise<OwnSessionDto[]> {
    return this.sessions.list();
  }

  /** All but the one that asks. */
  @Delete()
  @Can('session:use')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeOthers(): Promise<void> {
    return this.sessions.revokeOthers();
  }

  @Delete(':id')
  @Can('session:use')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'not-found: not a session of yours' })
  revoke(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.sessions.revoke(id);
  }

  /** The person has seen that somebody signed in as them from a device that was new. */
  @Post(':id/notice')
  @Can('session:use')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'not-found: not a session of yours' })
  notice(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.sessions.notice(id);
  }
}
