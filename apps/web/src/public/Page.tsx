import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { demoQuery } from './clinic.api.js';
import type { ProviderName } from './clinic.api.js';
import { useWords } from './language.js';
import { Link, usePlace } from './router.js';

interface PageProps {
  provider?: ProviderName;
  children: ReactNode;
}

/** The frame of every public page: skip link, whose clinic this is, the other language, and the way to the register. */
export function Page({ provider, children }: PageProps) {
  const { t } = useWords();
  const main = useRef<HTMLElement>(null);
  return (
    <>
      {/* A button and not an anchor: a fragment in the address would overwrite the token of a cancel link. */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {t('site.skip')}
      </button>
      <Header provider={provider} />
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
      <Footer provider={provider} />
    </>
  );
}

function Header({ provider }: { provider?: ProviderName }) {
  const { t, language } = useWords();
  const { path, search, hash } = usePlace();
  const other = language === 'sv' ? 'en' : 'sv';
  const turned = new URLSearchParams(search);
  turned.set('lang', other);
  return (
    <header className="site-header">
      <Link className="brand" to={provider ? `/${provider.slug}` : '/'}>
        <img src="/kallelse.svg" alt="" width="28" height="28" />
        {provider?.name ?? 'Kallelse'}
      </Link>
      <nav aria-label={t('site.nav')}>
        {provider && <Link to={`/${provider.slug}/mina-bokningar`}>{t('site.ownBookings')}</Link>}
        <Link replace to={`${path}?${turned}${hash}`} lang={other} hrefLang={other}>
          {t('site.otherLanguage')}
        </Link>
      </nav>
    </header>
  );
}

function Footer({ provider }: { provider?: ProviderName }) {
  const { t } = useWords();
  const { data: demo } = useQuery(demoQuery());
  return (
    <footer className="site-footer">
      {demo && <p className="demo">{t('site.demo')}</p>}
      <nav aria-label={t('site.about')}>
        {provider && <Link to="/">{t('site.home')}</Link>}
        <Link to={provider ? `/register?provider=${provider.slug}` : '/register'}>{t('site.register')}</Link>
        {demo && <Link to="/demo/brevlada">{t('site.mailbox')}</Link>}
        <a href="/personal">{t('site.staff')}</a>
      </nav>
      <p>{t('site.poweredBy')}</p>
    </footer>
  );
}
