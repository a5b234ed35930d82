import { UnstyledButton } from '@mantine/core';
import { useWords } from '../i18n/useWords.js';
import header from '../frame/header.module.css';
import { useLockAction } from './useLock.js';
import { LOCK_KEY } from './useLockKey.js';

/** In sight where there is room, for the key is of no use to whoever does not know it; else it stands in the menu. */
export function LockButton() {
  const t = useWords('session');
  const lock = useLockAction();
  return (
    <UnstyledButton className={header.lock} onClick={lock} aria-label={t('lock.action')}>
      {t('lock.short')}
      <kbd className={header.lockKey} aria-hidden>
        {LOCK_KEY}
      </kbd>
    </UnstyledButton>
  );
}
