import { Can, Public } from '@kallelse/access';
import { Controller, Get, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiForbiddenResponse, ApiFoundResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ApiConfig } from '../api.config.js';
import { clearTokenCookie, setTokenCookie } from '../http/cookies.js';
import { OutsideTransaction } from '../http/outside-transaction.js';
import { BackToSignIn } from './back-to-sign-in.filter.js';
import { BrokerDto } from './oidc.dto.js';
import { OidcService } from './oidc.service.js';
import { BROKER_COOKIE } from './oidc.strategy.js';
import { ORDER_LIFETIME } from './order-cookie.js';
import { handOver, type Seated } from './seat.js';
import { LimitedSignIn } from './sign-in-limit.guard.js';

/** Where staff come after signing in. */
const CONSOLE = '/personal';

/**
 * The two GETs that change something, for OpenID Connect is made of redirects. The first only remembers that it was
 * asked; the second needs the state of this browser's own question, so no other site can bring it about.
 */
@ApiTags('sign-in')
@Controller('sign-in')
export class OidcController {
  constructor(
    private readonly oidc: OidcService,
    private readonly config: ApiConfig,
  ) {}

  /** Which broker staff may sign in with, beside BankID; null without one. */
  @Get('broker')
  @Public('the name of a service, the same for everybody')
  @OutsideTransaction()
  @ApiOkResponse({ type: BrokerDto })
  broker(): BrokerDto {
    return { name: this.oidc.brokerName };
  }

  @Get('oidc')
  @Can('sign-in:begin')
  @LimitedSignIn()
  @OutsideTransaction()
  @UseFilters(BackToSignIn)
  @ApiFoundResponse({ description: 'to the broker' })
  @ApiNotFoundResponse({ description: 'not-found: no broker is configured' })
  async begin(@Res() response: Response): Promise<void> {
    const { browserToken, address } = await this.oidc.begin();
    setTokenCookie(response, BROKER_COOKIE, browserToken, { secure: this.isSecure, maxAge: ORDER_LIFETIME });
    response.redirect(address);
  }

  @Get('oidc/callback')
  @Can('sign-in:begin')
  @OutsideTransaction()
  @UseGuards(AuthGuard('oidc'))
  @UseFilters(BackToSignIn)
  @ApiFoundResponse({ description: 'to the console, signed in; or back to its sign-in page, with the reason' })
  @ApiForbiddenResponse({ description: 'sign-in-refused: not-begun-here, invalid-answer, cancelled or unknown-person' })
  callback(@Req() request: Request, @Res() response: Response): void {
    const seated = request.user as Seated;
    clearTokenCookie(response, BROKER_COOKIE);
    handOver(response, seated, this.isSecure);
    response.redirect(seated.leftAt ?? CONSOLE);
  }

  private get isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }
}
