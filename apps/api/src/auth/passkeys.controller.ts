import { Can } from '@kallelse/access';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ApiConfig } from '../api.config.js';
import { clearTokenCookie, setTokenCookie } from '../http/cookies.js';
import { EnrolmentService } from './enrolment.service.js';
import { CHALLENGE_COOKIE, CHALLENGE_LIFETIME, challengeOf, EnrolmentChallenge } from './passkey-challenge.js';
import { EnrolPasskeyDto, PasskeyDto, PasskeyOptionsDto } from './passkey.dto.js';

@ApiTags('sign-in')
@Controller('passkeys')
export class PasskeysController {
  constructor(
    private readonly enrolment: EnrolmentService,
    private readonly config: ApiConfig,
  ) {}

  @Get()
  @Can('passkey:enrol')
  @ApiOkResponse({ type: [PasskeyDto] })
  own(): Promise<PasskeyDto[]> {
    return this.enrolment.own();
  }

  @Post('options')
  @Can('passkey:enrol')
  @ApiCreatedResponse({ type: PasskeyOptionsDto })
  @ApiForbiddenResponse({ description: 'bankid-needed' })
  async options(@Res({ passthrough: true }) response: Response): Promise<PasskeyOptionsDto> {
    const { browserToken, options } = await this.enrolment.begin();
    const secure = this.config.publicUrl.startsWith('https:');
    setTokenCookie(response, CHALLENGE_COOKIE, browserToken, { secure, maxAge: CHALLENGE_LIFETIME });
    return { options };
  }

  /** The challenge is good for one answer, which is why no Idempotency-Key is asked for. */
  @Post()
  @Can('passkey:enrol')
  @UseGuards(EnrolmentChallenge)
  @ApiCreatedResponse({ type: PasskeyDto })
  @ApiForbiddenResponse({ description: 'passkey-refused, passkey-challenge-over, bankid-needed' })
  enrol(
    @Body() answer: EnrolPasskeyDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PasskeyDto> {
    clearTokenCookie(response, CHALLENGE_COOKIE);
    return this.enrolment.enrol(challengeOf(request), answer);
  }

  /** It opens nothing from the next touch on; sessions it has opened are ended one by one. */
  @Delete(':id')
  @Can('passkey:enrol')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'not-found: not a passkey of yours' })
  revoke(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.enrolment.revoke(id);
  }
}
