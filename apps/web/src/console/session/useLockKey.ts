import { useEffect } from 'react';

/** No page uses it, no browser does, and it is no letter: it locks from inside a field and a dialog too. */
export const LOCK_KEY = 'F9';

export function useLockKey(lock: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === LOCK_KEY && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        event.stopPropagation();
        lock();
      }
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [lock]);
}
