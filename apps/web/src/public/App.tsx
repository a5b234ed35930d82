import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { isProblem } from '../shared/problem.js';
import { BookPage } from './booking/BookPage.js';
import { providerQuery } from './clinic.api.js';
import type { Provider } from './clinic.api.js';
import { HomePage } from './HomePage.js';
import { Loaded, Loading } from './Loaded.js';
import { NotFoundPage } from './NotFoundPage.js';
import { Page } from './Page.js';
import { ProviderPage } from './ProviderPage.js';
import { usePlace } from './router.js';

// A booking needs none of these, so a telephone does not fetch them before it asks for them.
const CancelPage = lazy(async () => ({ default: (await import('./own/CancelPage.js')).CancelPage }));
const OwnBookingsPage = lazy(async () => ({ default: (await import('./own/OwnBookingsPage.js')).OwnBookingsPage }));
const OwnBlocksPage = lazy(async () => ({ default: (await import('./own-blocks/OwnBlocksPage.js')).OwnBlocksPage }));
const OwnLogPage = lazy(async () => ({ default: (await import('./own-log/OwnLogPage.js')).OwnLogPage }));
const RegisterPage = lazy(async () => ({ default: (await import('./register/RegisterPage.js')).RegisterPage }));
const MailboxPage = lazy(async () => ({ default: (await import('./demo/MailboxPage.js')).MailboxPage }));

const PAGES: Record<string, () => ReactNode> = {
  '/': () => <HomePage />,
  '/avboka': () => <CancelPage />,
  '/register': () => <RegisterPage />,
  '/demo/brevlada': () => <MailboxPage />,
};

const PROVIDER_PAGES: Record<string, (provider: Provider) => ReactNode> = {
  '': (provider) => <ProviderPage provider={provider} />,
  boka: (provider) => <BookPage provider={provider} />,
  'mina-bokningar': (provider) => <OwnBookingsPage provider={provider} />,
  'mina-sparrar': (provider) => <OwnBlocksPage provider={provider} />,
  'min-logg': (provider) => <OwnLogPage provider={provider} />,
};

export function App() {
  const { path } = usePlace();
  const page = PAGES[path.replace(/(.)\/$/, '$1')];
  return <Suspense fallback={<Waiting />}>{page ? page() : <OfProvider path={path} />}</Suspense>;
}

function OfProvider({ path }: { path: string }) {
  const [, slug = '', name = '', ...rest] = path.replace(/\/$/, '').split('/');
  const page = rest.length === 0 ? PROVIDER_PAGES[name] : undefined;
  const provider = useQuery({ ...providerQuery(slug), enabled: page !== undefined });
  if (!page || isProblem(provider.error, 'not-found', 'invalid-request')) {
    return <NotFoundPage />;
  }
  return provider.isSuccess ? (
    page(provider.data)
  ) : (
    <Page>
      <div className="narrow">
        <Loaded query={provider}>{() => null}</Loaded>
      </div>
    </Page>
  );
}

function Waiting() {
  return (
    <Page>
      <div className="narrow">
        <Loading />
      </div>
    </Page>
  );
}
