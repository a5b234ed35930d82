import { useQuery } from '@tanstack/react-query';
import { providersQuery } from '../clinic.api.js';
import { Heading } from '../Heading.js';
import { useWords } from '../language.js';
import { Loaded } from '../Loaded.js';
import { Page } from '../Page.js';
import { Link, usePlace } from '../router.js';
import { ActivitiesByPurpose } from './ActivitiesByPurpose.js';
import { Policy } from './Policy.js';
import { registerAddress, registerQuery } from './register.api.js';
import type { Register } from './register.api.js';
import './register.css';

/** The Article 30 record, printed from the declarations that also open the database. */
export function RegisterPage() {
  const { t } = useWords();
  const provider = usePlace().search.get('provider');
  const register = useQuery(registerQuery(provider));
  return (
    <Page>
      <div className="wide register">
        <Heading>{t('register.title')}</Heading>
        <p className="register-lead">{t('register.lead')}</p>
        <ProviderChoice provider={provider} />
        <Loaded query={register} lines={6}>
          {(found) => <Record key={provider} register={found} />}
        </Loaded>
        <p>
          <a href={`/api${registerAddress(provider)}`}>{t('register.json')}</a>
        </p>
      </div>
    </Page>
  );
}

function ProviderChoice({ provider }: { provider: string | null }) {
  const { t } = useWords();
  const { data: providers = [] } = useQuery(providersQuery());
  const choices = [{ slug: null, name: t('register.all') }, ...providers];
  return (
    <nav className="register-providers" aria-label={t('register.choose')}>
      {choices.map(({ slug, name }) => (
        <Link
          key={name}
          to={slug ? `/register?provider=${slug}` : '/register'}
          aria-current={slug === provider ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

function Record({ register }: { register: Register }) {
  const { t, language } = useWords();
  const { provider, activities, policy, findings, doors, notPersonal } = register;
  return (
    <>
      {provider && <Policy controller={provider.controller} entries={policy} findings={findings} />}
      <ActivitiesByPurpose activities={activities} />
      {doors.length > 0 && (
        <section className="card">
          <h2>{t('register.doors')}</h2>
          <p>{t('register.doors.text')}</p>
          <ul className="plain-list">
            {doors.map(({ from, to, reason }) => (
              <li key={from + to}>
                <strong>
                  {t('register.fromTo', {
                    from: purposeName(register, from, language),
                    to: purposeName(register, to, language),
                  })}
                </strong>{' '}
                {reason[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notPersonal.length > 0 && (
        <details className="card">
          <summary>{t('register.notPersonal')}</summary>
          <ul className="plain-list" lang="en">
            {notPersonal.map(({ entity, why }) => (
              <li key={entity}>
                <strong>{entity}</strong> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function purposeName({ activities }: Register, code: string, language: 'sv' | 'en'): string {
  return activities.find(({ purpose }) => purpose.code === code)?.purpose.label[language] ?? code;
}
