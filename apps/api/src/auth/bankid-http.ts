import { request as plain } from 'node:http';
import { Agent, request as secured, type RequestOptions } from 'node:https';
import { type Egress, Recipient } from '@kallelse/privacy';
import { BankIdRefused, type BankIdTransport } from './bankid-transport.js';

/** The relying party's certificate: BankID knows its customers by mutual TLS. */
export interface ClientCertificate {
  readonly pfx: Buffer;
  readonly passphrase: string;
  readonly ca: Buffer;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

const PATIENCE = 5_000;

export class HttpBankId implements BankIdTransport {
  private readonly agent: Agent | undefined;

  /** `baseUrl` is asked at each call: the demo's simulator has its address only once the server listens. */
  constructor(
    private readonly baseUrl: () => string,
    private readonly egress: Egress,
    certificate?: ClientCertificate,
  ) {
    this.agent = certificate && new Agent({ ...certificate, keepAlive: true, minVersion: 'TLSv1.2' });
  }

  async post(path: string, body: object): Promise<Record<string, unknown>> {
    const url = new URL(`${this.baseUrl()}${path}`);
    this.egress.assertReachable(Recipient.BankId, url);
    const { status, body: text } = await this.send(url, JSON.stringify(body));
    const answer = parse(text);
    if (status !== 200) {
      throw new BankIdRefused(codeOf(status, answer), status);
    }
    return answer;
  }

  private send(url: URL, body: string): Promise<Answer> {
    const options: RequestOptions = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      timeout: PATIENCE,
    };
    return new Promise((resolve, reject) => {
      const unreachable = (): void => reject(new BankIdRefused('unreachable', 503));
      const send = url.protocol === 'https:' ? secured(url, { ...options, agent: this.agent }) : plain(url, options);
      send.on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', unreachable);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      });
      send.on('timeout', () => send.destroy());
      send.on('error', unreachable);
      send.end(body);
    });
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function codeOf(status: number, { errorCode }: Record<string, unknown>): string {
  if (status === 429) {
    return 'tooManyRequests';
  }
  return typeof errorCode === 'string' ? errorCode : 'unreadable';
}
