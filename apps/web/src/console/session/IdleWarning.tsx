import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '../i18n/useWords.js';
import { SESSION_KEY } from '../queries/console-queries.js';
import { useLockAction } from './useLock.js';
import { useIdle } from './useIdle.js';
import { useSession } from './useSession.js';
import classes from './lock.module.css';

/** The server forgets a session after an hour of silence; somebody who writes a long note is not silent. */
const KEEP_ALIVE = 10 * 60_000;

export function IdleWarning() {
  const queries = useQueryClient();
  const lock = useLockAction();
  const { idleSeconds } = useSession();
  const onActive = () => {
    const asked = queries.getQueryState(SESSION_KEY)?.dataUpdatedAt ?? 0;
    if (Date.now() - asked > KEEP_ALIVE) {
      void queries.invalidateQueries({ queryKey: SESSION_KEY });
    }
  };
  const left = useIdle({ seconds: idleSeconds, onIdle: lock, onActive });
  return left === null ? null : <Warning left={left} />;
}

function Warning({ left }: { left: number }) {
  const t = useWords('session');
  return (
    <div className={classes.warning} role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-hint">
      <h2 id="idle-title">{t('idle.title')}</h2>
      <p className={classes.seconds} aria-hidden>
        {t('idle.seconds', { seconds: left })}
      </p>
      <p id="idle-hint">{t('idle.hint')}</p>
      <button type="button" className={classes.continue}>
        {t('idle.continue')}
      </button>
    </div>
  );
}
