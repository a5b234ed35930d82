import { Can } from '@kallelse/access';
import { InvalidRequest } from '@kallelse/platform';
import { Body, Controller, Delete, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiCreatedResponse, ApiNoContentResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ApiConfig } from '../api.config.js';
import { clearTokenCookie, SESSION_COOKIE, setTokenCookie, tokenCookie } from '../http/cookies.js';
import { OutsideTransaction } from '../http/outside-transaction.js';
import { launchUrl } from './launch-url.js';
import { ORDER_COOKIE, ORDER_LIFETIME, SESSION_LIFETIME } from './order-cookie.js';
import { handOver } from './seat.js';
import { LimitedSignIn } from './sign-in-limit.guard.js';
import { BeginSignInDto, CollectionDto, SignInOrderDto } from './sign-in.dto.js';
import { type SignInProgress, SignInService } from './sign-in.service.js';

@ApiTags('sign-in')
@Controller('sign-in/orders')
export class SignInController {
  constructor(
    private readonly signIn: SignInService,
    private readonly config: ApiConfig,
  ) {}

  @Post()
  @Can('sign-in:begin')
  @LimitedSignIn()
  @OutsideTransaction()
  @ApiCreatedResponse({ type: SignInOrderDto })
  @ApiNotFoundResponse({ description: 'not-found: no such provider' })
  async begin(
    @Body() { audience, provider }: BeginSignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInOrderDto> {
    if (audience === 'patient' && provider === undefined) {
      throw new InvalidRequest([{ field: 'provider', code: 'required' }]);
    }
    const { browserToken, autoStartToken, qr } = await this.signIn.begin(audience, provider, addressOf(request));
    setTokenCookie(response, ORDER_COOKIE, browserToken, { secure: this.isSecure, maxAge: ORDER_LIFETIME });
    return { qr, autoStartToken, launchUrl: launchUrl(this.config, autoStartToken) };
  }

  /** To be asked every two seconds. A complete one sets the session's cookie, with a token never seen before. */
  @Post('current/collection')
  @Can('sign-in:begin')
  @OutsideTransaction()
  @UseGuards(AuthGuard('bankid'))
  @HttpCode(200)
  @ApiOkResponse({ type: CollectionDto })
  @ApiNotFoundResponse({ description: 'not-found: this browser has no order' })
  collect(@Req() request: Request, @Res({ passthrough: true }) response: Response): CollectionDto {
    const progress = request.user as SignInProgress;
    if (progress.status === 'pending') {
      return progress;
    }
    clearTokenCookie(response, ORDER_COOKIE);
    if (progress.status === 'failed') {
      return progress;
    }
    const { seated, sessionToken } = progress;
    if (seated) {
      handOver(response, seated, this.isSecure);
      return { status: 'complete', ...(seated.leftAt !== null && { leftAt: seated.leftAt }) };
    }
    setTokenCookie(response, SESSION_COOKIE, sessionToken, { secure: this.isSecure, maxAge: SESSION_LIFETIME });
    return { status: 'complete' };
  }

  @Delete('current')
  @Can('sign-in:begin')
  @OutsideTransaction()
  @HttpCode(204)
  @ApiNoContentResponse()
  async cancel(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = tokenCookie(request, ORDER_COOKIE);
    clearTokenCookie(response, ORDER_COOKIE);
    if (token !== undefined) {
      await this.signIn.cancel(token);
    }
  }

  private get isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }
}

/** BankID shows the person where the sign-in began; an IPv4 address is written as one. */
function addressOf({ ip }: Request): string {
  return (ip ?? '127.0.0.1').replace(/^::ffff:/, '');
}
