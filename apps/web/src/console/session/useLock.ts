import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { SESSION_KEY } from '../queries/console-queries.js';
import { putAway } from './before-lock.js';
import { hearOtherPages, tellOtherPages } from './computer-channel.js';
import { overslept, readLock, remember } from './lock-place.js';
import { sessionQuery, type Session } from './session.api.js';
import { forget, type LockedAtServer, untilTold } from './tell-server.js';

export const LockAction = createContext<() => void>(() => undefined);
export const useLockAction = () => useContext(LockAction);

interface Locked {
  /** Whose it was, to know whether the same person comes back. */
  sessionId: string | undefined;
  server: LockedAtServer;
}

/** The screen is blank from the first render on; everything else follows. */
export function useLock() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [locked, setLocked] = useState<Locked | null>(rememberedLock);

  const telling = locked !== null && locked.server !== 'told';

  const lock = useCallback(() => {
    const sessionId = queries.getQueryData<Session | null>(SESSION_KEY)?.id;
    putAway();
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
    return untilTold(queries, (server) =>
      setLocked((current) => (current && server !== 'over' ? { ...current, server } : null)),
    );
  }, [telling, queries]);

  useHearing(queries, setLocked);
  return { locked, lock, open };
}

function rememberedLock(): Locked | null {
  return readLock() === null && !overslept() ? null : { sessionId: undefined, server: 'asked' };
}

/** Whoever opened another page may not be who sat before this one. */
function useHearing(queries: QueryClient, setLocked: (locked: Locked | null) => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    const opened = async (): Promise<void> => {
      await navigate('/personal', { replace: true });
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
      setLocked(null);
    };
    return hearOtherPages((what) => {
      if (what === 'locked') {
        forget(queries);
        setLocked({ sessionId: undefined, server: 'told' });
      } else if (what === 'opened') {
        void opened();
      }
    });
  }, [queries, navigate, setLocked]);
}
