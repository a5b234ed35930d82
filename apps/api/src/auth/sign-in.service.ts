import { openings } from '@kallelse/access';
import { Personnummer, swedishDate } from '@kallelse/patient';
import { Clock, logger, newToken, sha256, sql, TooManyRequests, Transactions, Unavailable } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import {
  type Audience,
  beginSession,
  forget,
  type Order,
  orderOf,
  providerToSignIn,
  tellOfRefusal,
} from './bankid-order.js';
import { BankIdClient, type BankIdUser, type Collected } from './bankid-client.js';
import { type Message, messageFor } from './bankid-messages.js';
import { qrCode, secondsBetween } from './bankid-qr.js';
import { BankIdRefused } from './bankid-transport.js';
import type { Computer } from './computer.js';
import { newSession, type Seated, sitDown } from './seat.js';
import { SignInAlreadyInProgress } from './sign-in.problems.js';

export interface BegunSignIn {
  readonly browserToken: string;
  readonly autoStartToken: string;
  readonly qr: string;
}

export type SignInProgress =
  | {
      readonly status: 'pending';
      readonly hintCode?: string | undefined;
      readonly message: Message;
      readonly qr: string;
    }
  | { readonly status: 'failed'; readonly hintCode?: string | undefined; readonly message: Message }
  /** A patient is signed in without a seat: her computer is not remembered. */
  | { readonly status: 'complete'; readonly sessionToken: string; readonly seated: Seated | undefined };

/** Every step asks BankID between two short transactions, never inside one. */
@Injectable()
export class SignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bankId: BankIdClient,
    private readonly clock: Clock,
  ) {}

  async begin(audience: Audience, slug: string | undefined, address: string): Promise<BegunSignIn> {
    const provider = await this.anyone(() => providerToSignIn(slug));
    const started = await this.bankId.auth(address, `Logga in hos ${provider?.name ?? 'Kallelse'}`).catch(asProblem);
    const browserToken = newToken();
    await this.anyone(() =>
      sql('SELECT access.remember_bankid_order($1, $2, $3, $4, $5, $6)', [
        sha256(browserToken),
        audience,
        provider?.id ?? null,
        started.orderRef,
        started.qrStartToken,
        started.qrStartSecret,
      ]),
    );
    return { browserToken, autoStartToken: started.autoStartToken, qr: qrCode(started, 0) };
  }

  /** @throws NotFound when this browser has no order: it is over, or it is another browser's. */
  async collect(browserToken: string, computer: Computer): Promise<SignInProgress> {
    const browserHash = sha256(browserToken);
    const order = await this.anyone(() => orderOf(browserHash));
    const collected = await this.collectFromBankId(order);
    if (collected.status === 'complete') {
      return this.complete(order.audience, browserHash, collected.user, computer);
    }
    const { hintCode } = collected;
    if (collected.status === 'failed') {
      await this.anyone(() => forget(browserHash));
      return failed(hintCode);
    }
    const seed = { qrStartToken: order.qr_start_token, qrStartSecret: order.qr_start_secret };
    const qr = qrCode(seed, secondsBetween(order.started_at, this.clock.now()));
    return { status: 'pending', hintCode, message: messageFor('pending', hintCode), qr };
  }

  async cancel(browserToken: string): Promise<void> {
    const orderRef = await this.anyone(() => forget(sha256(browserToken)));
    if (orderRef) {
      // The order is forgotten here; that BankID no longer knows it is as good.
      await this.bankId.cancel(orderRef).catch(notedOnly);
    }
  }

  private async collectFromBankId({ order_ref }: Order): Promise<Collected> {
    try {
      return await this.bankId.collect(order_ref);
    } catch (error) {
      // BankID forgets an order some minutes after its end; for the person that is a failed attempt.
      if (error instanceof BankIdRefused && error.errorCode === 'invalidParameters') {
        return { status: 'failed' };
      }
      return asProblem(error);
    }
  }

  private async complete(
    audience: Audience,
    browserHash: string,
    user: BankIdUser,
    computer: Computer,
  ): Promise<SignInProgress> {
    const reading = Personnummer.read(user.personalNumber, swedishDate(this.clock.now()));
    if (!reading.ok) {
      return failed(undefined);
    }
    const session = newSession();
    return this.anyone(async () => {
      const outcome = await beginSession(audience, browserHash, reading.personnummer, user.name, session);
      if (outcome !== 'signed-in') {
        await tellOfRefusal(audience, reading.personnummer, outcome);
        return failed(outcome === 'no-assignment' ? 'noAssignment' : undefined);
      }
      const seated = audience === 'staff' ? await sitDown(session, computer, 'bankid') : undefined;
      return { status: 'complete', sessionToken: session.token, seated };
    });
  }

  private anyone<T>(work: () => Promise<T>): Promise<T> {
    return this.transactions.run(openings.anyone('sign-in:begin'), work);
  }
}

function failed(hintCode: string | undefined): SignInProgress {
  return { status: 'failed', hintCode, message: messageFor('failed', hintCode) };
}

function asProblem(error: unknown): never {
  if (!(error instanceof BankIdRefused)) {
    throw error;
  }
  logger.warn({ 'bankid.error': error.errorCode }, 'BankID refused a call');
  switch (error.errorCode) {
    case 'alreadyInProgress':
      throw new SignInAlreadyInProgress();
    case 'tooManyRequests':
      throw new TooManyRequests();
    default:
      throw new Unavailable();
  }
}

function notedOnly(error: unknown): void {
  logger.info(
    { 'bankid.error': error instanceof BankIdRefused ? error.errorCode : 'unknown' },
    'BankID did not cancel an order',
  );
}
