import { Can } from '@kallelse/access';
import { Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiBody, ApiCreatedResponse, ApiForbiddenResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ApiConfig } from '../api.config.js';
import { clearTokenCookie, setTokenCookie } from '../http/cookies.js';
import { OutsideTransaction } from '../http/outside-transaction.js';
import { CHALLENGE_COOKIE, CHALLENGE_LIFETIME } from './passkey-challenge.js';
import { PasskeyAnswerDto, PasskeyOptionsDto, SeatedDto } from './passkey.dto.js';
import { PasskeyService } from './passkey.service.js';
import { handOver, type Seated } from './seat.js';
import { LimitedSignIn } from './sign-in-limit.guard.js';

@ApiTags('sign-in')
@Controller('sign-in/passkey')
export class PasskeySignInController {
  constructor(
    private readonly passkeys: PasskeyService,
    private readonly config: ApiConfig,
  ) {}

  @Post('options')
  @Can('sign-in:begin')
  @LimitedSignIn()
  @ApiCreatedResponse({ type: PasskeyOptionsDto })
  async options(@Res({ passthrough: true }) response: Response): Promise<PasskeyOptionsDto> {
    const { browserToken, options } = await this.passkeys.begin();
    setTokenCookie(response, CHALLENGE_COOKIE, browserToken, { secure: this.isSecure, maxAge: CHALLENGE_LIFETIME });
    return { options };
  }

  /** Opens one's own locked session at this computer, or begins a new one; in both cases with a token never seen before. */
  @Post()
  @Can('sign-in:begin')
  @OutsideTransaction()
  @UseGuards(AuthGuard('passkey'))
  @HttpCode(200)
  @ApiBody({ type: PasskeyAnswerDto })
  @ApiOkResponse({ type: SeatedDto })
  @ApiForbiddenResponse({ description: 'passkey-refused, passkey-challenge-over' })
  signIn(@Req() request: Request, @Res({ passthrough: true }) response: Response): SeatedDto {
    const seated = request.user as Seated;
    clearTokenCookie(response, CHALLENGE_COOKIE);
    handOver(response, seated, this.isSecure);
    return { leftAt: seated.leftAt };
  }

  private get isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }
}
