import { useQuery } from '@tanstack/react-query';
import { Outlet, ScrollRestoration } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { sessionQuery } from '../session/session.api.js';
import { SignInPage } from '../session/SignInPage.js';
import { SignedInSession } from '../session/useSession.js';
import { ConsoleHeader } from './ConsoleHeader.js';
import { Opening } from './Opening.js';
import classes from './frame.module.css';

/** Whoever is signed out signs in where they stand, and is then on the page they asked for. */
export function ConsoleFrame() {
  const t = useWords('frame');
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
      <a className={classes.skip} href="#page">
        {t('skip')}
      </a>
      <ConsoleHeader />
      <main id="page" className={classes.page} tabIndex={-1}>
        <Outlet key={session.data.unit?.id} />
      </main>
      <ScrollRestoration />
    </SignedInSession>
  );
}
