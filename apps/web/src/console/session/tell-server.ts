import type { QueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { isProblem } from '../../shared/problem.js';
import { forgetPatients, SESSION_KEY } from '../queries/console-queries.js';
import { whenPutAway } from './before-lock.js';
import { placeOf, readLock, remember, stayAwake } from './lock-place.js';

/** Whether the server has locked too; `away` while it cannot be reached. */
export type LockedAtServer = 'asked' | 'told' | 'away';

/** `over`: there was no session to lock any more, so one signs in. */
type Outcome = LockedAtServer | 'over';

const AGAIN = 5_000;

/** Puts drafts away, forgets what was read, and tells the server, again and again where it cannot be reached. */
export function untilTold(queries: QueryClient, say: (outcome: Outcome) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const tell = async (): Promise<void> => {
    let outcome: Outcome = 'told';
    try {
      await api('/session/lock', { method: 'POST', body: { leftAt: placeOf(readLock() ?? location.pathname) } });
    } catch (error) {
      if (!isProblem(error) || error.status === 0 || error.status >= 500) {
        say('away');
        timer = over ? undefined : setTimeout(() => void tell(), AGAIN);
        return;
      }
      outcome = 'over';
    }
    remember(null);
    stayAwake(null);
    say(outcome);
  };
  void whenPutAway().then(() => {
    forget(queries);
    return tell();
  });
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

export function forget(queries: QueryClient): void {
  void queries.cancelQueries();
  queries.setQueryData(SESSION_KEY, null);
  forgetPatients(queries);
}
