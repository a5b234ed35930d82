import { BankIdRefused, type BankIdTransport } from './bankid-transport.js';

export interface StartedOrder {
  readonly orderRef: string;
  readonly autoStartToken: string;
  readonly qrStartToken: string;
  readonly qrStartSecret: string;
}

export interface BankIdUser {
  readonly personalNumber: string;
  readonly name: string;
}

export type Collected =
  | { readonly status: 'pending' | 'failed'; readonly hintCode?: string }
  | { readonly status: 'complete'; readonly user: BankIdUser };

/** The three calls of BankID's RP API v6 that a sign-in needs. */
export class BankIdClient {
  constructor(private readonly transport: BankIdTransport) {}

  async auth(endUserIp: string, visibleText: string): Promise<StartedOrder> {
    const order = await this.transport.post('/auth', {
      endUserIp,
      userVisibleData: Buffer.from(visibleText).toString('base64'),
    });
    const { orderRef, autoStartToken, qrStartToken, qrStartSecret } = order;
    return {
      orderRef: text(orderRef),
      autoStartToken: text(autoStartToken),
      qrStartToken: text(qrStartToken),
      qrStartSecret: text(qrStartSecret),
    };
  }

  /** To be asked every two seconds; a finished order answers once. */
  async collect(orderRef: string): Promise<Collected> {
    const { status, hintCode, completionData } = await this.transport.post('/collect', { orderRef });
    if (status === 'complete') {
      const { user } = object(completionData);
      const { personalNumber, name } = object(user);
      return { status, user: { personalNumber: text(personalNumber), name: text(name) } };
    }
    if (status !== 'pending' && status !== 'failed') {
      throw new BankIdRefused('unreadable', 502);
    }
    return { status, ...(typeof hintCode === 'string' && { hintCode }) };
  }

  async cancel(orderRef: string): Promise<void> {
    await this.transport.post('/cancel', { orderRef });
  }
}

function object(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) {
    throw new BankIdRefused('unreadable', 502);
  }
  return value as Record<string, unknown>;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new BankIdRefused('unreadable', 502);
  }
  return value;
}
