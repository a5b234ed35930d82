import { useEffect, useRef, useState } from 'react';
import { type Idle, IdleWatch } from './idle-watch.js';

/** Seconds left while the warning is to be shown, else null. */
export function useIdle({ seconds, onIdle, onActive }: Omit<Idle, 'warn'>): number | null {
  const [left, setLeft] = useState<number | null>(null);
  const latest = useRef({ onIdle, onActive });
  useEffect(() => {
    latest.current = { onIdle, onActive };
  });
  useEffect(() => {
    const watch = new IdleWatch({
      seconds,
      warn: setLeft,
      onIdle: () => latest.current.onIdle(),
      onActive: () => latest.current.onActive(),
    });
    return () => watch.stop();
  }, [seconds]);
  return left;
}
