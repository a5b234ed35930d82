import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { BankIdSignIn } from '../../shared/BankIdSignIn.js';
import { useDates } from '../i18n/useDates.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { knowsPasskeys } from './passkey.api.js';
import { type SignedIn, usePasskey } from './usePasskey.js';
import classes from './lock.module.css';

/** A clock, and nothing of anybody: neither what was open nor who may open it. */
export function LockScreen({ server, onOpen }: { server: 'asked' | 'told' | 'away'; onOpen: SignedIn }) {
  const t = useWords('session');
  const { language } = useLanguage();
  const [byPasskey] = useState(knowsPasskeys);
  const [byBankId, setByBankId] = useState(!byPasskey);
  const passkey = usePasskey(onOpen);
  const told = passkey.waiting ? t('signIn.touch') : passkey.trouble;
  useDocumentTitle(t('lock.documentTitle'));
  // Before the server has locked, a touch would open a session that is about to be locked.
  useAnyKey(byPasskey && !byBankId && server === 'told' ? passkey.begin : undefined);

  return (
    <main className={classes.locked}>
      <Clock />
      <h1>{t('lock.title')}</h1>
      <p>{t(byPasskey ? 'lock.hint' : 'lock.hintBankId')}</p>
      <p role="status">{server === 'away' ? t('lock.offline') : told}</p>
      {byPasskey && (
        <button
          type="button"
          className={classes.open}
          onClick={passkey.begin}
          disabled={passkey.waiting || server !== 'told'}
        >
          {t('lock.open')}
        </button>
      )}
      {byBankId ? (
        <div className={classes.bankId}>
          <BankIdSignIn audience="staff" language={language} onSignedIn={onOpen} />
        </div>
      ) : (
        <button type="button" className={classes.other} onClick={() => setByBankId(true)}>
          {t('lock.bankId')}
        </button>
      )}
    </main>
  );
}

function Clock() {
  const { time, longDay } = useDates();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className={classes.clock}>
      <time>{time(now)}</time>
      <span>{longDay(now)}</span>
    </p>
  );
}

const NOT_MEANT = ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Escape', 'F9'];

/** Whoever comes to the computer presses something. On a button the key belongs to the button. */
function useAnyKey(begin: (() => void) | undefined): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const onButton = event.target instanceof Element && event.target.closest('button, a') !== null;
      if (begin && !event.repeat && !onButton && !NOT_MEANT.includes(event.key)) {
        event.preventDefault();
        begin();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [begin]);
}
