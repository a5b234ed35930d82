import { useQuery } from '@tanstack/react-query';
import { leaf } from '../shared/format.js';
import { providerQuery, providersQuery } from './clinic.api.js';
import type { ProviderName } from './clinic.api.js';
import { Heading } from './Heading.js';
import { CalendarLeaf } from './CalendarLeaf.js';
import { useWords } from './language.js';
import { EmptyState, Loaded } from './Loaded.js';
import { Page } from './Page.js';
import { Link } from './router.js';

export function HomePage() {
  const { t, language } = useWords();
  const providers = useQuery(providersQuery());
  return (
    <Page>
      <div className="band">
        <div className="band-text">
          <Heading className="display">{t('home.title')}</Heading>
          <p className="lead">{t('home.lead')}</p>
        </div>
        <CalendarLeaf {...leaf(new Date(), language)} />
      </div>
      <section className="wide on-band" aria-label={t('home.clinics')}>
        <Loaded query={providers} lines={4}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title={t('home.none.title')} text={t('home.none.text')} />
            ) : (
              <ul className="providers">
                {found.map((provider) => (
                  <ProviderCard key={provider.slug} provider={provider} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
    </Page>
  );
}

function ProviderCard({ provider }: { provider: ProviderName }) {
  const details = useQuery(providerQuery(provider.slug));
  return (
    <li className="card">
      <h2>
        <Link to={`/${provider.slug}`}>{provider.name}</Link>
      </h2>
      <Loaded query={details} lines={2}>
        {({ units }) => (
          <ul className="choices">
            {units.map((unit) => (
              <li key={unit.id}>
                <Link className="choice" to={`/${provider.slug}/boka?enhet=${unit.slug}`}>
                  <span className="choice-name">{unit.name}</span>
                  <span className="choice-hint">{unit.address}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </li>
  );
}
