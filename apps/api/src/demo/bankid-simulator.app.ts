import express, { type Request, type Response, Router } from 'express';
import { type SimulatedOrder, type SimulatedOrders, SimulatedRefusal } from './bankid-simulator.orders.js';
import { choosePage, confirmPage, endPage, type Outcome, OUTCOMES } from './bankid-simulator.page.js';
import { isTestIdentity, TEST_IDENTITIES } from './test-identities.js';

const IDENTITY_COOKIE = 'bankid_simulator_identity';
const HINT = /^[a-zA-Z]{1,40}$/;

/** What a person does in the BankID app, as pages of plain forms; and POST /choice for a script. */
export function simulatorApp(orders: SimulatedOrders): Router {
  const router = Router();
  router.use(express.json({ limit: '20kb' }), express.urlencoded({ extended: false, limit: '20kb' }));
  router.get('/', (request, response) => show(orders, request, response));
  router.post('/identity', chooseIdentity);
  router.post('/scan', (request, response) => {
    const { qr, orderRef } = fieldsOf(request);
    const order = qr ? orders.scan(qr.trim()) : scanScreen(orders, orderRef);
    backToPage(response, order.autoStartToken);
  });
  router.post('/answer', (request, response) => {
    const { autoStartToken = '', outcome = '' } = fieldsOf(request);
    const personnummer = identityOf(request);
    if (personnummer === undefined || !Object.hasOwn(OUTCOMES, outcome)) {
      throw new SimulatedRefusal(400, 'invalidParameters', 'Choose who you are first');
    }
    orders.decide(openOrder(orders, autoStartToken), { personnummer, outcome, hints: [] });
    response.send(endPage(outcome as Outcome));
  });
  router.post('/choice', (request, response) => response.json(choose(orders, request.body as Choice)));
  return router;
}

interface Choice {
  autoStartToken?: unknown;
  qr?: unknown;
  personnummer?: unknown;
  outcome?: unknown;
  hints?: unknown;
}

function choose(
  orders: SimulatedOrders,
  { autoStartToken, qr, personnummer, outcome = 'complete', hints = [] }: Choice,
): object {
  if (typeof personnummer !== 'string' || !isTestIdentity(personnummer)) {
    throw new SimulatedRefusal(400, 'invalidParameters', 'Only test identities, as twelve digits');
  }
  if (!isHint(outcome) || !Array.isArray(hints) || !hints.every(isHint)) {
    throw new SimulatedRefusal(400, 'invalidParameters', 'Outcome and hints are hint codes');
  }
  const order = typeof qr === 'string' ? orders.scan(qr) : openOrder(orders, String(autoStartToken));
  orders.decide(order, { personnummer, outcome, hints });
  return { status: outcome };
}

const isHint = (value: unknown): value is string => typeof value === 'string' && HINT.test(value);

function show(orders: SimulatedOrders, request: Request, response: Response): void {
  const token = typeof request.query['autostarttoken'] === 'string' ? request.query['autostarttoken'] : '';
  const personnummer = identityOf(request);
  const order = token === '' ? undefined : orders.open(token, personnummer);
  if (order && personnummer !== undefined) {
    response.send(confirmPage(order, personnummer));
    return;
  }
  response.send(choosePage({ orders: orders.waiting(), order, personnummer, gone: token !== '' && !order }));
}

/** The identity stays in a cookie as its place in the list: a personnummer never stands in an address. */
function chooseIdentity(request: Request, response: Response): void {
  const { personnummer = '', autoStartToken = '' } = fieldsOf(request);
  const digits = personnummer.replace(/\D/g, '');
  if (digits !== '' && !isTestIdentity(digits)) {
    throw new SimulatedRefusal(400, 'invalidParameters', 'Only test identities, as twelve digits');
  }
  if (digits === '') {
    response.clearCookie(IDENTITY_COOKIE);
  } else {
    response.cookie(IDENTITY_COOKIE, String(TEST_IDENTITIES.indexOf(digits)), { httpOnly: true, sameSite: 'lax' });
  }
  backToPage(response, autoStartToken);
}

function identityOf(request: Request): string | undefined {
  const place = new RegExp(`(?:^|; )${IDENTITY_COOKIE}=(\\d{1,4})`).exec(request.headers.cookie ?? '')?.[1];
  return place === undefined ? undefined : TEST_IDENTITIES[Number(place)];
}

/** The phone's camera held against a screen that shows the code of this second. */
function scanScreen(orders: SimulatedOrders, orderRef: string | undefined): SimulatedOrder {
  const order = orders.waiting().find((candidate) => candidate.orderRef === orderRef);
  if (!order) {
    throw new SimulatedRefusal(400, 'invalidParameters', 'The code is no longer shown');
  }
  return orders.scan(orders.codeOf(order));
}

function openOrder(orders: SimulatedOrders, autoStartToken: string): SimulatedOrder {
  const order = orders.open(autoStartToken);
  if (!order) {
    throw new SimulatedRefusal(400, 'invalidParameters', 'No such order');
  }
  return order;
}

function backToPage(response: Response, autoStartToken: string): void {
  const query = autoStartToken === '' ? '' : `?autostarttoken=${encodeURIComponent(autoStartToken)}`;
  response.redirect(303, `/simulator/bankid${query}`);
}

function fieldsOf(request: Request): Record<string, string | undefined> {
  const body = (request.body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
  );
}
