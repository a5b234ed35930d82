import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { BankIdSignIn } from '../../shared/BankIdSignIn.js';
import type { Provider, ProviderName } from '../clinic.api.js';
import { Heading } from '../Heading.js';
import { useWords } from '../language.js';
import { Loaded } from '../Loaded.js';
import { Page } from '../Page.js';
import { sessionQuery, signOut } from './own-bookings.api.js';
import type { Session } from './own-bookings.api.js';
import { OwnBookings } from './OwnBookings.js';

export function OwnBookingsPage({ provider }: { provider: Provider }) {
  const { t } = useWords();
  const session = useQuery(sessionQuery());
  return (
    <Page provider={provider}>
      <div className="narrow">
        <Heading>{t('own.title')}</Heading>
        <Loaded query={session}>
          {(found) =>
            found && isPatientOf(provider, found) ? (
              <>
                <SignedIn session={found} />
                <OwnBookings provider={provider} />
              </>
            ) : (
              <SignIn provider={provider} />
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

function SignIn({ provider }: { provider: ProviderName }) {
  const { t, language } = useWords();
  const queries = useQueryClient();
  return (
    <>
      <p>{t('own.signIn', { provider: provider.name })}</p>
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
      queries.removeQueries({ queryKey: ['own-bookings'] });
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
