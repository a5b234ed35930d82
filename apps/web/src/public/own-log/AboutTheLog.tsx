import type { Provider } from '../clinic.api.js';
import { useWords } from '../language.js';
import { PhoneLink } from '../PhoneLink.js';

/** What to do when something looks wrong, and why nobody reads for somebody else here. */
export function AboutTheLog({ provider }: { provider: Provider }) {
  const { t } = useWords();
  return (
    <section className="log-about" aria-labelledby="log-about">
      <h2 id="log-about">{t('ownLog.about')}</h2>
      <h3>{t('ownLog.wrong.title')}</h3>
      <p>{t('ownLog.wrong', { provider: provider.name })}</p>
      <ul>
        {provider.units.map(({ id, name, phone }) => (
          <li key={id}>
            {name}: <PhoneLink number={phone} />
          </li>
        ))}
      </ul>
      <p>{t('ownLog.complain')}</p>
      <h3>{t('ownLog.others.title')}</h3>
      <p>{t('ownLog.others')}</p>
      <h3>{t('ownLog.names.title')}</h3>
      <p>{t('ownLog.names')}</p>
    </section>
  );
}
