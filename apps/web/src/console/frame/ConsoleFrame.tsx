import { useQuery } from '@tanstack/react-query';
import { Outlet, ScrollRestoration } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { sessionQuery } from '../session/session.api.js';
import { IdleWarning } from '../session/IdleWarning.js';
import { LockScreen } from '../session/LockScreen.js';
import { NewDeviceNotice } from '../session/NewDeviceNotice.js';
import { SignInPage } from '../session/SignInPage.js';
import { LockAction, useLock, useLockAction } from '../session/useLock.js';
import { useLockKey } from '../session/useLockKey.js';
import { SignedInSession, useSession } from '../session/useSession.js';
import { ConsoleHeader } from './ConsoleHeader.js';
import { Opening } from './Opening.js';
import classes from './frame.module.css';

/** Whoever is signed out signs in where they stand, and is then on the page they asked for. */
export function ConsoleFrame() {
  const { locked, lock, open } = useLock();
  if (locked) {
    return <LockScreen server={locked.server} onOpen={(leftAt) => void open(leftAt)} />;
  }
  return (
    <LockAction value={lock}>
      <OpenFrame />
    </LockAction>
  );
}

function OpenFrame() {
  const session = useQuery(sessionQuery());

  if (session.isPending) {
    return <Opening />;
  }
  if (session.isError && session.data === undefined) {
    return (
      <main className={classes.lonely}>
        <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data?.kind !== 'staff') {
    return <SignInPage asPatient={session.data?.kind === 'patient'} />;
  }
  return (
    <SignedInSession value={session.data}>
      <SignedInFrame />
    </SignedInSession>
  );
}

function SignedInFrame() {
  const t = useWords('frame');
  const { unit } = useSession();
  useLockKey(useLockAction());
  return (
    <>
      <a className={classes.skip} href="#page">
        {t('skip')}
      </a>
      <ConsoleHeader />
      <main id="page" className={classes.page} tabIndex={-1}>
        <NewDeviceNotice />
        <Outlet key={unit?.id} />
      </main>
      <ScrollRestoration />
      <IdleWarning />
    </>
  );
}
