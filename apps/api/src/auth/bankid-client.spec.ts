import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TestClock } from '@kallelse/platform';
import { Egress } from '@kallelse/privacy';
import express from 'express';
import { bankIdSimulator } from '../demo/bankid-simulator.js';
import { BankIdClient, type StartedOrder } from './bankid-client.js';
import { HttpBankId } from './bankid-http.js';
import { messageFor, RFA } from './bankid-messages.js';
import { qrCode } from './bankid-qr.js';
import { BankIdRefused } from './bankid-transport.js';

const astrid = '199006252390';
const start = new Date('2026-11-22T10:00:00Z');
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);

const clientOf = (baseUrl: string): HttpBankId =>
  new HttpBankId(() => baseUrl, new Egress({ bankid: [new URL(baseUrl).host] }));

describe('BankID, as its simulator plays it', () => {
  const clock = new TestClock(start);
  let dice = 1;
  let server: Server;
  let bankId: BankIdClient;
  let address: string;

  beforeAll(async () => {
    const simulator = bankIdSimulator({ clock, nodeEnv: 'test', errorRate: 0.1, dice: () => dice });
    server = createServer(express().use('/simulator/bankid', simulator));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/simulator/bankid`;
    bankId = new BankIdClient(clientOf(`${address}/rp/v6.0`));
  });

  afterAll(() => new Promise((closed) => server.close(closed)));

  beforeEach(() => {
    clock.set(start);
    dice = 1;
  });

  const begin = (): Promise<StartedOrder> => bankId.auth('192.0.2.7', 'Logga in hos Alloptik');

  async function choose(choice: object): Promise<number> {
    const body = JSON.stringify(choice);
    const { status } = await fetch(`${address}/choice`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return status;
  }

  async function refusalOf(call: Promise<unknown>): Promise<string> {
    const error: unknown = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof BankIdRefused ? error.errorCode : `no refusal: ${String(error)}`;
  }

  it('tells who confirmed, after the hints on the way, and tells it once', async () => {
    const { orderRef, autoStartToken } = await begin();
    expect(await bankId.collect(orderRef)).toEqual({ status: 'pending', hintCode: 'outstandingTransaction' });
    await choose({ autoStartToken, personnummer: astrid, hints: ['started', 'userSign'] });
    expect(await bankId.collect(orderRef)).toEqual({ status: 'pending', hintCode: 'started' });
    expect(await bankId.collect(orderRef)).toEqual({ status: 'pending', hintCode: 'userSign' });
    expect(await bankId.collect(orderRef)).toMatchObject({ status: 'complete', user: { personalNumber: astrid } });
    expect(await refusalOf(bankId.collect(orderRef))).toBe('invalidParameters');
  });

  it.each(['expiredTransaction', 'certificateErr', 'userCancel', 'cancelled', 'startFailed', 'somethingNew'])(
    'tells that it failed with %s',
    async (outcome) => {
      const { orderRef, autoStartToken } = await begin();
      await choose({ autoStartToken, personnummer: astrid, outcome });
      expect(await bankId.collect(orderRef)).toEqual({ status: 'failed', hintCode: outcome });
    },
  );

  it('reads the code of this second and refuses one photographed earlier, or forged', async () => {
    const order = await begin();
    clock.set(after(20));
    expect(await choose({ qr: qrCode(order, 3), personnummer: astrid })).toBe(400);
    expect(await choose({ qr: qrCode({ ...order, qrStartSecret: 'guessed' }, 20), personnummer: astrid })).toBe(400);
    expect(await choose({ qr: qrCode(order, 19), personnummer: astrid })).toBe(200);
    expect(await bankId.collect(order.orderRef)).toMatchObject({ status: 'complete' });
  });

  it('gives up when nobody starts the app in time, and when nobody finishes in time', async () => {
    const unopened = await begin();
    const opened = await begin();
    await fetch(`${address}/?autostarttoken=${opened.autoStartToken}`);
    clock.set(after(30));
    expect(await bankId.collect(unopened.orderRef)).toEqual({ status: 'failed', hintCode: 'startFailed' });
    expect(await bankId.collect(opened.orderRef)).toEqual({ status: 'pending', hintCode: 'started' });
    clock.set(after(180));
    expect(await bankId.collect(opened.orderRef)).toEqual({ status: 'failed', hintCode: 'expiredTransaction' });
  });

  it('forgets a completed order that nobody collects for three minutes', async () => {
    const { orderRef, autoStartToken } = await begin();
    await choose({ autoStartToken, personnummer: astrid });
    clock.set(after(180));
    expect(await refusalOf(bankId.collect(orderRef))).toBe('invalidParameters');
  });

  it('ends the earlier of two orders that one person opens', async () => {
    const earlier = await begin();
    const later = await begin();
    const identity = await fetch(`${address}/identity`, {
      method: 'POST',
      body: new URLSearchParams({ personnummer: astrid }),
      redirect: 'manual',
    });
    const cookie = identity.headers.get('set-cookie') ?? '';
    await fetch(`${address}/?autostarttoken=${earlier.autoStartToken}`, { headers: { cookie } });
    expect(await bankId.collect(earlier.orderRef)).toEqual({ status: 'pending', hintCode: 'userSign' });
    await choose({ autoStartToken: later.autoStartToken, personnummer: astrid });
    expect(await bankId.collect(earlier.orderRef)).toEqual({ status: 'failed', hintCode: 'cancelled' });
    expect(await bankId.collect(later.orderRef)).toMatchObject({ status: 'complete' });
  });

  it('refuses a second order for a person who is named in one under way', async () => {
    const post = (): Promise<Record<string, unknown>> =>
      clientOf(`${address}/rp/v6.0`).post('/auth', {
        endUserIp: '192.0.2.7',
        requirement: { personalNumber: astrid },
      });
    const first = await post();
    expect(await refusalOf(post())).toBe('alreadyInProgress');
    expect(await bankId.collect(String(first['orderRef']))).toEqual({ status: 'failed', hintCode: 'cancelled' });
  });

  it('knows nothing of an order that was cancelled', async () => {
    const { orderRef } = await begin();
    await bankId.cancel(orderRef);
    expect(await refusalOf(bankId.collect(orderRef))).toBe('invalidParameters');
    expect(await refusalOf(bankId.cancel(orderRef))).toBe('invalidParameters');
  });

  it('lets nobody be anybody outside the test identities', async () => {
    const { autoStartToken } = await begin();
    expect(await choose({ autoStartToken, personnummer: '200001010000' })).toBe(400);
    expect(await choose({ autoStartToken, personnummer: 42 })).toBe(400);
  });

  it('fails as BankID does: in its own words, or not at all', async () => {
    expect(await refusalOf(bankId.auth('not an address', ''))).toBe('invalidParameters');
    dice = 0;
    expect(await refusalOf(begin())).toBe('internalError');
    expect(await refusalOf(new BankIdClient(clientOf('http://127.0.0.1:1')).cancel('x'))).toBe('unreachable');
    dice = 1;
    expect((await fetch(`${address}/rp/v6.0/sign`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${address}/rp/v6.0/auth`)).status).toBe(405);
    expect((await fetch(`${address}/rp/v6.0/auth`, { method: 'POST', body: 'endUserIp' })).status).toBe(415);
  });

  it('does not start in production', () => {
    expect(() => bankIdSimulator({ clock, nodeEnv: 'production' })).toThrow(/production/);
  });
});

describe('what the person is told', () => {
  it('follows the hint, in Swedish and English', () => {
    expect(messageFor('pending', 'userSign')).toBe(RFA.RFA9);
    expect(messageFor('failed', 'certificateErr').en).toMatch(/blocked or too old/);
  });

  it('is a general message for a hint nobody has heard of', () => {
    expect(messageFor('pending', 'newlyInvented')).toBe(RFA.RFA21);
    expect(messageFor('failed', undefined)).toBe(RFA.RFA22);
    expect(messageFor('failed', 'toString')).toBe(RFA.RFA22);
  });
});
