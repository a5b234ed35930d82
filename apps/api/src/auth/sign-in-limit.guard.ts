import { openings } from '@kallelse/access';
import { Clock, sql, TooManyRequests, Transactions } from '@kallelse/platform';
import { applyDecorators, type CanActivate, type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { ApiConfig } from '../api.config.js';
import { dailyHash, networkOf } from '../http/limit.guard.js';
import { shownComputer } from './computer.js';

/** Several colleagues lock and open one computer all day. */
const TIMES_A_VISITOR = 4;

const TAKE = `
  SELECT CASE WHEN access.is_workstation($1)
    THEN platform.take($2, $3, interval '1 hour')
    ELSE platform.take($4, $5, interval '1 hour')
  END AS within`;

/**
 * Sign-ins begun in an hour, counted for the computer where the staff has signed in there before, else for the network.
 * Never for a person: whoever knows a name could otherwise lock its bearer out. And nobody uses up a computer's share
 * from elsewhere, since its cookie cannot be guessed.
 */
@Injectable()
export class SignInLimitGuard implements CanActivate {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: ApiConfig,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<Request>();
    const computer = shownComputer(request) ?? '';
    const { visitorRequestsPerHour: atMost } = this.config;
    const within = await this.transactions.run(openings.anyone('sign-in:begin'), async () => {
      const [row] = await sql<{ within: boolean }>(TAKE, [
        computer,
        this.hash(`sign-in computer ${computer}`),
        atMost * TIMES_A_VISITOR,
        this.hash(`sign-in network ${networkOf(request.ip ?? '')}`),
        atMost,
      ]);
      return row?.within === true;
    });
    if (!within) {
      throw new TooManyRequests();
    }
    return true;
  }

  private hash(counted: string): string {
    return dailyHash(this.config.DATABASE_URL, this.clock.now(), counted);
  }
}

export const LimitedSignIn = (): MethodDecorator => applyDecorators(UseGuards(SignInLimitGuard));
