import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@kallelse/platform';
import { qrCode, secondsBetween } from '../auth/bankid-qr.js';

/** BankID's way of saying no: an HTTP status, a code and an explanation. */
export class SimulatedRefusal extends Error {
  constructor(
    readonly status: number,
    readonly errorCode: string,
    readonly details: string,
  ) {
    super(errorCode);
  }
}

export interface SimulatedOrder {
  readonly orderRef: string;
  readonly autoStartToken: string;
  readonly qrStartToken: string;
  readonly qrStartSecret: string;
  readonly endUserIp: string;
  readonly visibleText: string;
  readonly requiredNumber: string | undefined;
  readonly startedAt: Date;
  openedBy: string | null;
  openedAt: Date | null;
  hints: string[];
  end: { status: 'complete' | 'failed'; hintCode?: string; at: Date } | null;
}

export type SimulatedAnswer =
  | { status: 'pending' | 'failed'; hintCode: string }
  | { status: 'complete'; order: SimulatedOrder; personnummer: string };

export interface Decision {
  readonly personnummer: string;
  /** `complete`, or the hint code the order fails with. */
  readonly outcome: string;
  /** Hint codes told first, one for each collect. */
  readonly hints: readonly string[];
}

const SECOND = 1_000;
const TO_OPEN = 30 * SECOND;
const TO_FINISH = 180 * SECOND;
const COMPLETE_KEPT = 180 * SECOND;
const FAILED_KEPT = 300 * SECOND;
/** A code on the screen is good for the second it is shown in and a few more; a photograph of it is not. */
const FRESH_SECONDS = 5;

/** BankID's orders as its documentation describes them, in memory: what starts, waits, ends and is forgotten. */
export class SimulatedOrders {
  private readonly orders = new Map<string, SimulatedOrder>();

  constructor(private readonly clock: Clock) {}

  /** @throws SimulatedRefusal alreadyInProgress: the earlier order for the same person is ended too. */
  begin(asked: Pick<SimulatedOrder, 'endUserIp' | 'visibleText' | 'requiredNumber'>): SimulatedOrder {
    this.forgetOld();
    const { requiredNumber } = asked;
    const rival = this.waiting().find(
      (order) => requiredNumber !== undefined && [order.openedBy, order.requiredNumber].includes(requiredNumber),
    );
    if (rival) {
      this.fail(rival, 'cancelled');
      throw new SimulatedRefusal(400, 'alreadyInProgress', 'Order already in progress for pno');
    }
    const order = {
      ...asked,
      ...secrets(),
      startedAt: this.clock.now(),
      openedBy: null,
      openedAt: null,
      hints: [],
      end: null,
    };
    this.orders.set(order.orderRef, order);
    return order;
  }

  collect(orderRef: string): SimulatedAnswer {
    const order = this.known(orderRef);
    this.settled(order);
    const hint = order.hints.shift();
    if (hint !== undefined) {
      return { status: 'pending', hintCode: hint };
    }
    if (order.end === null) {
      return { status: 'pending', hintCode: hintOf(order) };
    }
    // A finished order answers once.
    this.orders.delete(orderRef);
    const { status, hintCode = 'unknown' } = order.end;
    return status === 'complete' ? { status, order, personnummer: order.openedBy ?? '' } : { status, hintCode };
  }

  cancel(orderRef: string): void {
    this.known(orderRef);
    this.orders.delete(orderRef);
  }

  /** The app is started on this device, perhaps by somebody who has said who they are. */
  open(autoStartToken: string, personnummer?: string): SimulatedOrder | undefined {
    const order = this.waiting().find((candidate) => candidate.autoStartToken === autoStartToken);
    if (order) {
      order.openedAt ??= this.clock.now();
      this.handOver(order, personnummer);
    }
    return order;
  }

  /** The app reads a QR code. @throws SimulatedRefusal for a forged or an old one. */
  scan(qr: string): SimulatedOrder {
    const [, token, shown = '', proof = ''] = /^bankid\.([\w-]+)\.(\d{1,6})\.([0-9a-f]{64})$/.exec(qr) ?? [];
    const order = this.waiting().find(({ qrStartToken }) => qrStartToken === token);
    if (!order || !sameText(qr, qrCode(order, Number(shown))) || proof === '') {
      throw new SimulatedRefusal(400, 'invalidParameters', 'Unknown QR code');
    }
    const age = secondsBetween(order.startedAt, this.clock.now()) - Number(shown);
    if (age > FRESH_SECONDS || age < -1) {
      throw new SimulatedRefusal(400, 'invalidParameters', 'The QR code is too old');
    }
    order.openedAt ??= this.clock.now();
    return order;
  }

  decide(order: SimulatedOrder, { personnummer, outcome, hints }: Decision): void {
    if (order.requiredNumber !== undefined && order.requiredNumber !== personnummer) {
      throw new SimulatedRefusal(400, 'invalidParameters', 'The order is for somebody else');
    }
    this.handOver(order, personnummer);
    order.hints = [...hints];
    order.end = { status: outcome === 'complete' ? 'complete' : 'failed', hintCode: outcome, at: this.clock.now() };
  }

  /** Orders nobody has answered yet, newest first. */
  waiting(): SimulatedOrder[] {
    return [...this.orders.values()].filter((order) => !this.settled(order)).reverse();
  }

  codeOf(order: SimulatedOrder): string {
    return qrCode(order, secondsBetween(order.startedAt, this.clock.now()));
  }

  /** A person has one order at a time: a new one ends the earlier. */
  private handOver(order: SimulatedOrder, personnummer: string | undefined): void {
    if (personnummer === undefined) {
      return;
    }
    order.openedBy = personnummer;
    for (const other of this.waiting().filter((one) => one !== order && one.openedBy === personnummer)) {
      this.fail(other, 'cancelled');
    }
  }

  private known(orderRef: string): SimulatedOrder {
    this.forgetOld();
    const order = this.orders.get(orderRef);
    if (!order) {
      throw new SimulatedRefusal(400, 'invalidParameters', 'No such order');
    }
    return order;
  }

  private settled(order: SimulatedOrder): boolean {
    const waited = this.clock.now().getTime() - order.startedAt.getTime();
    if (order.end === null && order.openedAt === null && waited >= TO_OPEN) {
      this.fail(order, 'startFailed');
    } else if (order.end === null && waited >= TO_FINISH) {
      this.fail(order, 'expiredTransaction');
    }
    return order.end !== null;
  }

  private fail(order: SimulatedOrder, hintCode: string): void {
    order.hints = [];
    order.end = { status: 'failed', hintCode, at: this.clock.now() };
  }

  private forgetOld(): void {
    for (const order of this.orders.values()) {
      const kept = this.settled(order) && order.end?.status === 'complete' ? COMPLETE_KEPT : FAILED_KEPT;
      if (order.end && this.clock.now().getTime() - order.end.at.getTime() >= kept) {
        this.orders.delete(order.orderRef);
      }
    }
  }
}

function hintOf({ openedAt, openedBy }: SimulatedOrder): string {
  if (openedAt === null) {
    return 'outstandingTransaction';
  }
  return openedBy === null ? 'started' : 'userSign';
}

function secrets(): Pick<SimulatedOrder, 'orderRef' | 'autoStartToken' | 'qrStartToken' | 'qrStartSecret'> {
  return {
    orderRef: randomUUID(),
    autoStartToken: randomUUID(),
    qrStartToken: randomUUID(),
    qrStartSecret: randomUUID(),
  };
}

function sameText(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
