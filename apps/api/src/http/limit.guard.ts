import 'reflect-metadata';
import { createHmac } from 'node:crypto';
import { Clock, TooManyRequests, Transactions } from '@kallelse/platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ApiConfig } from '../api.config.js';

const LIMITED = 'kallelse:limited';

/** For what a stranger can do that costs the clinic something: holding times, booking, starting a sign-in. */
export function Limited(): MethodDecorator {
  return (_prototype, _name, descriptor) => {
    Reflect.defineMetadata(LIMITED, true, descriptor.value as object);
  };
}

/** Counts per address and hour. Counted by itself, so that a refused or failed request counts too. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: ApiConfig,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (Reflect.getMetadata(LIMITED, execution.getHandler()) !== true) {
      return true;
    }
    const { ip } = execution.switchToHttp().getRequest<Request>();
    const [row] = await this.transactions.alone<{ within: boolean }>(
      `SELECT platform.take($1, $2, '1 hour') AS within`,
      [this.keyOf(ip ?? ''), this.config.visitorRequestsPerHour],
    );
    if (row?.within !== true) {
      throw new TooManyRequests();
    }
    return true;
  }

  /** A keyed daily hash: without the application's own password the row tells no address, and tomorrow's is another (HK-07). */
  private keyOf(address: string): string {
    const day = this.clock.now().toISOString().slice(0, 10);
    return createHmac('sha256', this.config.DATABASE_URL).update(`${day} ${address}`).digest('hex');
  }
}
