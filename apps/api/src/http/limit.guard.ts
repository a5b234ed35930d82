import 'reflect-metadata';
import { createHmac } from 'node:crypto';
import { Clock, TooManyRequests, Transactions } from '@kallelse/platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ApiConfig } from '../api.config.js';

const LIMITED = 'kallelse:limited';

/**
 * For what a stranger can do that costs the clinic something: holding times, booking, starting a sign-in. A shorter
 * window has its share of the hour's requests: what takes time from others may not be done all at once.
 */
export function Limited(minutes = 60): MethodDecorator {
  return (_prototype, _name, descriptor) => {
    Reflect.defineMetadata(LIMITED, minutes, descriptor.value as object);
  };
}

/** Counts per address and window. Counted by itself, so that a refused or failed request counts too. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: ApiConfig,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const minutes = Reflect.getMetadata(LIMITED, execution.getHandler()) as number | undefined;
    if (minutes === undefined) {
      return true;
    }
    const { ip } = execution.switchToHttp().getRequest<Request>();
    const atMost = Math.ceil((this.config.visitorRequestsPerHour * minutes) / 60);
    const [row] = await this.transactions.alone<{ within: boolean }>(
      `SELECT platform.take($1, $2, make_interval(mins => $3)) AS within`,
      [dailyHash(this.config.DATABASE_URL, this.clock.now(), `${minutes} ${networkOf(ip ?? '')}`), atMost, minutes],
    );
    if (row?.within !== true) {
      throw new TooManyRequests();
    }
    return true;
  }
}

/** Without the application's own password as the key the row tells no address, and tomorrow's is another (HK-07). */
export function dailyHash(key: string, now: Date, counted: string): string {
  return createHmac('sha256', key)
    .update(`${now.toISOString().slice(0, 10)} ${counted}`)
    .digest('hex');
}

/** One customer of an IPv6 network has a whole /64 to choose addresses from. */
export function networkOf(address: string): string {
  if (address.includes('.')) {
    return address;
  }
  const [front = ''] = address.split('::');
  return front.split(':').slice(0, 4).join(':');
}
