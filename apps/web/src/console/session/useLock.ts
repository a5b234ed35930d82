import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../shared/api.js';
import { isProblem } from '../../shared/problem.js';
import { forgetPatients, SESSION_KEY } from '../queries/console-queries.js';
import { putAway } from './before-lock.js';
import { hearOtherPages, tellOtherPages } from './computer-channel.js';
import { sessionQuery, type Session } from './session.api.js';

export const LockAction = createContext<() => void>(() => undefined);
export const useLockAction = () => useContext(LockAction);

/** Kept until the server has locked too: a reload must not bring the page back. */
const UNTOLD = 'kallelse.lock';
const AGAIN = 5_000;

interface Locked {
  /** Whose it was, to know whether the same person comes back. */
  sessionId: string | undefined;
  /** Whether the server has locked too; `away` while it cannot be reached. */
  server: 'asked' | 'told' | 'away';
}

/** The screen is blank from the first render on; everything else follows. */
export function useLock() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [locked, setLocked] = useState<Locked | null>(rememberedLock);

  const telling = locked !== null && locked.server !== 'told';

  const lock = useCallback(() => {
    const sessionId = queries.getQueryData<Session | null>(SESSION_KEY)?.id;
    remember(location.pathname);
    setLocked({ sessionId, server: 'asked' });
    tellOtherPages('locked');
  }, [queries]);

  const open = useCallback(
    async (leftAt: string | null | undefined) => {
      const session = await queries.fetchQuery({ ...sessionQuery(), staleTime: 0 });
      if (session && session.id !== locked?.sessionId) {
        await navigate(leftAt ?? '/personal', { replace: true });
      }
      setLocked(null);
      tellOtherPages('opened');
    },
    [queries, navigate, locked],
  );

  useEffect(() => {
    if (!telling) {
      return undefined;
    }
    return untilTold(queries, (server) => setLocked((current) => current && { ...current, server }));
  }, [telling, queries]);

  useEffect(
    () =>
      hearOtherPages((what) => {
        if (what === 'locked') {
          forget(queries);
          setLocked({ sessionId: undefined, server: 'told' });
        } else if (what === 'opened') {
          void Promise.resolve(navigate('/personal', { replace: true })).then(() => {
            void queries.invalidateQueries({ queryKey: SESSION_KEY });
            setLocked(null);
          });
        }
      }),
    [queries, navigate],
  );

  return { locked, lock, open };
}

/** Puts drafts away, forgets what was read, and tells the server, again and again where it cannot be reached. */
function untilTold(queries: QueryClient, say: (server: Locked['server']) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const tell = async (): Promise<void> => {
    try {
      await api('/session/lock', { method: 'POST', body: { leftAt: placeOf(readLock()) } });
    } catch (error) {
      if (!isProblem(error) || error.status === 0 || error.status >= 500) {
        say('away');
        timer = over ? undefined : setTimeout(() => void tell(), AGAIN);
        return;
      }
    }
    remember(null);
    say('told');
  };
  void putAway().then(() => {
    forget(queries);
    return tell();
  });
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

function forget(queries: QueryClient): void {
  void queries.cancelQueries();
  queries.setQueryData(SESSION_KEY, null);
  forgetPatients(queries);
}

/** Words and ids; of an address with anything else in it only the first page is kept. */
function placeOf(path: string | null): string {
  const known = /^\/personal(\/([a-z-]{1,40}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}))*$/;
  return path !== null && known.test(path) ? path : '/personal';
}

function rememberedLock(): Locked | null {
  return readLock() === null ? null : { sessionId: undefined, server: 'asked' };
}

function readLock(): string | null {
  try {
    return localStorage.getItem(UNTOLD);
  } catch {
    return null;
  }
}

function remember(path: string | null): void {
  try {
    if (path === null) {
      localStorage.removeItem(UNTOLD);
    } else {
      localStorage.setItem(UNTOLD, path);
    }
  } catch {
    // Without storage a reload asks the server, which has locked by then unless it could not be reached.
  }
}
