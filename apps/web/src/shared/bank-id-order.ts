import { useEffect, useRef, useState } from 'react';
import { api } from './api.js';
import type { Contract } from './contract.js';
import type { Language } from './format.js';
import { isProblem } from './problem.js';

export type Audience = Contract['BeginSignInDto']['audience'];

export type BankIdOrder = Contract['SignInOrderDto'];
export type Collection = Contract['CollectionDto'];

export type SignInState =
  | { kind: 'idle' | 'starting' }
  | { kind: 'pending'; qr?: string; message?: Record<Language, string> }
  | { kind: 'ended'; problem?: string; message?: Record<Language, string> };

interface SignIn {
  audience: Audience;
  provider?: string;
  /** With the place where the person had locked their session, if it is that one that is open again. */
  onSignedIn: (leftAt?: string) => void;
}

/** BankID asks for one collect every two seconds while an order is pending. */
const COLLECT_EVERY = 2000;
const PATIENCE = 3;

export function useBankIdOrder({ audience, provider, onSignedIn }: SignIn) {
  const [order, setOrder] = useState<BankIdOrder | null>(null);
  const [state, setState] = useState<SignInState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => abandon(running.current), []);

  async function begin(): Promise<void> {
    const run = new AbortController();
    running.current = run;
    setState({ kind: 'starting' });
    try {
      setOrder(await api<BankIdOrder>('/sign-in/orders', { method: 'POST', body: { audience, provider } }));
      setState({ kind: 'pending' });
      const last = await follow(run.signal, (collection) => setState({ ...collection, kind: 'pending' }));
      running.current = null;
      if (last.status === 'complete') {
        onSignedIn(last.leftAt);
      } else {
        setState({ kind: 'ended', message: last.message });
      }
    } catch (error) {
      if (!run.signal.aborted) {
        setState({ kind: 'ended', problem: wordFor(error) });
      }
    }
  }

  function cancel(): void {
    abandon(running.current);
    running.current = null;
    setState({ kind: 'idle' });
  }

  return { order, state, begin: () => void begin(), cancel };
}

/** An order that nobody waits for must not be signed later by somebody else (BID-3), so it is withdrawn. */
function abandon(run: AbortController | null): void {
  if (run && !run.signal.aborted) {
    run.abort();
    void api('/sign-in/orders/current', { method: 'DELETE', keepalive: true }).catch(() => undefined);
  }
}

async function follow(signal: AbortSignal, tell: (collection: Collection) => void): Promise<Collection> {
  let misses = 0;
  for (;;) {
    await pause(COLLECT_EVERY * (misses + 1), signal);
    try {
      const collection = await api<Collection>('/sign-in/orders/current/collection', { method: 'POST', signal });
      if (collection.status !== 'pending') {
        return collection;
      }
      misses = 0;
      tell(collection);
    } catch (error) {
      misses += 1;
      if (misses > PATIENCE || !isProblem(error, 'network', 'too-many-requests', 'temporarily-unavailable')) {
        throw error;
      }
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** The order's cookie is all that ties this browser to it; where it is refused the api knows of no order. */
function wordFor(error: unknown): string {
  if (isProblem(error, 'not-signed-in', 'not-found')) {
    return 'cookies';
  }
  return isProblem(error) ? error.type : 'unexpected';
}
