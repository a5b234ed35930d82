import type { Provider, Unit } from './clinic.api.js';
import { Heading } from './Heading.js';
import { useWords } from './language.js';
import { Page } from './Page.js';
import { PhoneLink } from './PhoneLink.js';
import { Link } from './router.js';

export function ProviderPage({ provider }: { provider: Provider }) {
  const { t } = useWords();
  return (
    <Page provider={provider}>
      <div className="band">
        <div className="band-text">
          <Heading className="display">{provider.name}</Heading>
          <p className="lead">{t('provider.lead')}</p>
        </div>
      </div>
      <section className="wide on-band" aria-label={t('provider.units')}>
        <ul className="units">
          {provider.units.map((unit) => (
            <UnitCard key={unit.id} provider={provider} unit={unit} />
          ))}
        </ul>
        <aside className="aside-note">
          <div>
            <h2>{t('provider.own')}</h2>
            <p>{t('provider.own.text')}</p>
          </div>
          <Link className="button quiet" to={`/${provider.slug}/mina-bokningar`}>
            {t('site.ownBookings')}
          </Link>
          <Link className="button quiet" to={`/${provider.slug}/min-logg`}>
            {t('ownLog.page')}
          </Link>
        </aside>
      </section>
    </Page>
  );
}

function UnitCard({ provider, unit }: { provider: Provider; unit: Unit }) {
  const { t, known } = useWords();
  return (
    <li className="card unit">
      <p className="kicker">{known([`discipline.${unit.discipline}`], 'book.unit')}</p>
      <h2>{unit.name}</h2>
      <p className="unit-facts">
        <span>{unit.address}</span>
        <PhoneLink number={unit.phone} />
      </p>
      <Link
        className="button"
        to={`/${provider.slug}/boka?enhet=${unit.slug}`}
        aria-label={t('provider.bookAt', { unit: unit.name })}
      >
        {t('provider.book')}
      </Link>
    </li>
  );
}
