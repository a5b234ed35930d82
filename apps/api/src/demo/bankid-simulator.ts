import { isIP } from 'node:net';
import type { Clock } from '@kallelse/platform';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { simulatorApp } from './bankid-simulator.app.js';
import {
  type SimulatedAnswer,
  type SimulatedOrder,
  SimulatedOrders,
  SimulatedRefusal,
} from './bankid-simulator.orders.js';
import { refusedPage } from './bankid-simulator.page.js';
import { nameOf } from './names.js';

export interface SimulatorSettings {
  readonly clock: Clock;
  readonly nodeEnv: string | undefined;
  /** Share of RP calls that fail, as BankID's sometimes do; `dice` gives numbers from 0 to 1. */
  readonly errorRate?: number;
  readonly dice?: () => number;
}

type Call = (orders: SimulatedOrders, body: Record<string, unknown>) => object;

const auth: Call = (orders, { endUserIp, userVisibleData, requirement }) => {
  if (typeof endUserIp !== 'string' || isIP(endUserIp) === 0) {
    throw new SimulatedRefusal(400, 'invalidParameters', 'Invalid endUserIp');
  }
  const { personalNumber } = (requirement ?? {}) as { personalNumber?: unknown };
  const order = orders.begin({
    endUserIp,
    visibleText: Buffer.from(String(userVisibleData ?? ''), 'base64').toString(),
    requiredNumber: typeof personalNumber === 'string' ? personalNumber : undefined,
  });
  const { orderRef, autoStartToken, qrStartToken, qrStartSecret } = order;
  return { orderRef, autoStartToken, qrStartToken, qrStartSecret };
};

const collect: Call = (orders, { orderRef }) => ({ orderRef, ...told(orders.collect(String(orderRef))) });

const cancel: Call = (orders, { orderRef }) => {
  orders.cancel(String(orderRef));
  return {};
};

const CALLS = new Map<string, Call>([
  ['/auth', auth],
  ['/collect', collect],
  ['/cancel', cancel],
]);

/** BankID's side of the conversation, for the demo and the tests: the RP API v6, and a page that plays the app. */
export function bankIdSimulator({ clock, nodeEnv, errorRate = 0, dice = Math.random }: SimulatorSettings): Router {
  if (nodeEnv === 'production') {
    throw new Error('The BankID simulator lets anybody be anybody, so it does not start in production');
  }
  const orders = new SimulatedOrders(clock);
  const router = Router();
  router.use(
    '/rp/v6.0',
    express.json({ limit: '20kb' }),
    relyingParty(orders, () => dice() < errorRate),
    refused,
  );
  router.use(simulatorApp(orders), refused);
  return router;
}

function relyingParty(orders: SimulatedOrders, fails: () => boolean) {
  return (request: Request, response: Response): void => {
    const call = CALLS.get(request.path);
    if (!call) {
      throw new SimulatedRefusal(404, 'notFound', 'An erroneous URL path was used');
    }
    if (request.method !== 'POST') {
      throw new SimulatedRefusal(405, 'methodNotAllowed', 'Only http method POST is allowed');
    }
    if (!request.is('application/json')) {
      throw new SimulatedRefusal(415, 'unsupportedMediaType', 'Content-Type must be application/json');
    }
    if (fails()) {
      throw new SimulatedRefusal(500, 'internalError', 'Internal technical error in the BankID system');
    }
    response.json(call(orders, (request.body ?? {}) as Record<string, unknown>));
  };
}

function told(answer: SimulatedAnswer): object {
  return answer.status === 'complete'
    ? { status: 'complete', completionData: completionData(answer.order, answer.personnummer) }
    : answer;
}

function completionData({ endUserIp, orderRef }: SimulatedOrder, personnummer: string): object {
  const { givenName, familyName } = nameOf(personnummer);
  const nobodysSignature = Buffer.from(`simulated ${orderRef}`).toString('base64');
  return {
    user: { personalNumber: personnummer, name: `${givenName} ${familyName}`, givenName, surname: familyName },
    device: { ipAddress: endUserIp, uhi: 'simulated' },
    bankIdIssueDate: '2026-01-15',
    signature: nobodysSignature,
    ocspResponse: nobodysSignature,
  };
}

/** Errors in BankID's shape; a body that is no JSON is one of its invalid parameters. */
function refused(error: unknown, request: Request, response: Response, _next: NextFunction): void {
  const refusal =
    error instanceof SimulatedRefusal ? error : new SimulatedRefusal(400, 'invalidParameters', 'Unreadable request');
  if (request.is('application/x-www-form-urlencoded')) {
    response.status(refusal.status).send(refusedPage());
    return;
  }
  response.status(refusal.status).json({ errorCode: refusal.errorCode, details: refusal.details });
}
