import { useInterval } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { currentCallQuery, releaseCall, type Call } from './recall.api.js';

export interface Lease {
  secondsLeft: number;
  /** An outcome is written, so there is nothing left to give back. */
  settle: () => void;
}

/**
 * The person is mine for a while, and given back when I leave: by another page, by closing the window, or by letting
 * the time run out, which is when the next caller may get the same person.
 */
export function useLease({ id, claimedUntil }: Call): Lease {
  const queries = useQueryClient();
  const settled = useRef(false);
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), 1000, { autoInvoke: true });
  const secondsLeft = Math.max(0, Math.round((Date.parse(claimedUntil) - now) / 1000));

  useEffect(() => {
    const leave = () => {
      if (!settled.current) {
        releaseCall(id);
        queries.removeQueries({ queryKey: currentCallQuery().queryKey });
      }
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [id, queries]);

  const settle = () => {
    settled.current = true;
  };
  return { secondsLeft, settle };
}
