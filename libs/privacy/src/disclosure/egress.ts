import type { Recipient } from '../vocabulary.js';

export class UnknownHost extends Error {
  constructor(recipient: Recipient, host: string) {
    super(`${host} is not configured as a host of ${recipient}`);
  }
}

export type Fetch = (url: URL, init?: RequestInit) => Promise<Response>;

/** Requests to other hosts. A recipient is reached at the hosts configured for it, and nobody else is reached at all. */
export class Egress {
  constructor(
    private readonly hosts: Readonly<Partial<Record<Recipient, readonly string[]>>>,
    private readonly through: Fetch = (url, init) => globalThis.fetch(url, init),
  ) {}

  async fetch(recipient: Recipient, address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    this.assertReachable(recipient, url);
    // A redirect could lead to a host nobody configured.
    return this.through(url, { ...init, redirect: 'error' });
  }

  /** For a client that needs its own connection, such as BankID's with a client certificate. */
  assertReachable(recipient: Recipient, { host }: URL): void {
    if (!this.hosts[recipient]?.includes(host)) {
      throw new UnknownHost(recipient, host);
    }
  }
}
