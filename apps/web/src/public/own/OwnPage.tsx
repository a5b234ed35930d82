import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BankIdSignIn } from '../../shared/BankIdSignIn.js';
import type { Provider, ProviderName } from '../clinic.api.js';
import { Heading } from '../Heading.js';
import { useWords } from '../language.js';
import { Loaded } from '../Loaded.js';
import { Page } from '../Page.js';
import { Link, usePlace } from '../router.js';
import { sessionQuery, signOut } from './own-bookings.api.js';
import type { Session } from './own-bookings.api.js';
import './own.css';

interface OwnPageProps {
  provider: Provider;
  title: string;
  /** Why one is asked to sign in. */
  signIn: string;
  children: ReactNode;
}

/** A page about oneself: whoever is not signed in here with her own number signs in first. */
export function OwnPage({ provider, title, signIn, children }: OwnPageProps) {
  const session = useQuery(sessionQuery());
  return (
    <Page provider={provider}>
      <div className="narrow">
        <Heading>{title}</Heading>
        <Loaded query={session}>
          {(found) =>
            found && isPatientOf(provider, found) ? (
              <>
                <SignedIn session={found} />
                <OwnPages provider={provider} />
                {children}
              </>
            ) : (
              <SignIn provider={provider} why={signIn} />
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

/** Signed in as staff, or at another care provider, is not signed in here. */
function isPatientOf(provider: ProviderName, session: Session): boolean {
  return session.kind === 'patient' && session.provider.slug === provider.slug;
}

function OwnPages({ provider }: { provider: ProviderName }) {
  const { t } = useWords();
  const { path } = usePlace();
  const pages = [
    { name: t('own.title'), to: `/${provider.slug}/mina-bokningar` },
    { name: t('ownLog.page'), to: `/${provider.slug}/min-logg` },
    { name: t('ownBlocks.title'), to: `/${provider.slug}/mina-sparrar` },
  ];
  return (
    <nav className="own-pages" aria-label={t('own.pages')}>
      {pages.map(({ name, to }) => (
        <Link key={to} to={to} aria-current={path.replace(/\/$/, '') === to ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

function SignIn({ provider, why }: { provider: ProviderName; why: string }) {
  const { language } = useWords();
  const queries = useQueryClient();
  return (
    <>
      <p>{why}</p>
      <BankIdSignIn
        audience="patient"
        provider={provider.slug}
        language={language}
        onSignedIn={() => void queries.invalidateQueries({ queryKey: sessionQuery().queryKey })}
      />
    </>
  );
}

function SignedIn({ session }: { session: Session }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: signOut,
    onSettled: () => {
      queries.removeQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('own-') });
      void queries.invalidateQueries({ queryKey: sessionQuery().queryKey });
    },
  });
  return (
    <p className="signed-in" role="status">
      {t('own.hello', { name: session.name })}
      <button type="button" className="plain" onClick={() => leaving.mutate()}>
        {t('own.signOut')}
      </button>
    </p>
  );
}
