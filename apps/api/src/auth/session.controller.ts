import { Can } from '@kallelse/access';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { clearTokenCookie, SESSION_COOKIE } from '../http/cookies.js';
import { ChooseAssignmentDto, LockDto, SessionDto } from './session.dto.js';
import { SessionService } from './session.service.js';

@ApiTags('sign-in')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Get()
  @Can('session:use')
  @ApiOkResponse({ type: SessionDto })
  @ApiUnauthorizedResponse({ description: 'not-signed-in' })
  current(): Promise<SessionDto> {
    return this.sessions.current();
  }

  @Put('assignment')
  @Can('session:use')
  @ApiOkResponse({ type: SessionDto })
  @ApiNotFoundResponse({ description: 'not-found: not an assignment of yours today' })
  choose(@Body() { assignmentId }: ChooseAssignmentDto): Promise<SessionDto> {
    return this.sessions.choose(assignmentId);
  }

  /** From here on the cookie opens nothing, nor a copy of it; the person's passkey or BankID does, at this computer. */
  @Post('lock')
  @Can('session:use')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'not-found: only staff lock' })
  async lock(@Body() { leftAt }: LockDto, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.lock(leftAt);
    clearTokenCookie(response, SESSION_COOKIE);
  }

  /** Signing out ends the session in the database; a kept copy of the cookie opens nothing. */
  @Delete()
  @Can('session:use')
  @HttpCode(204)
  @ApiNoContentResponse()
  async revoke(@Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.revoke();
    clearTokenCookie(response, SESSION_COOKIE);
  }
}
