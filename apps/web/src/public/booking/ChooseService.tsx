import type { Provider, Service, Unit } from '../clinic.api.js';
import { useWords } from '../language.js';
import { EmptyState } from '../Loaded.js';
import { PhoneLink } from '../PhoneLink.js';
import { Link } from '../router.js';
import { addressOf } from './choice.js';
import { StepHeading } from './StepHeading.js';

interface ChooseServiceProps {
  provider: Provider;
  unit: Unit;
  services: Service[];
}

export function ChooseService({ provider, unit, services }: ChooseServiceProps) {
  const { t, language } = useWords();
  if (services.length === 0) {
    return (
      <>
        <StepHeading step="service" sentence="book.service.title" />
        <EmptyState title={t('book.service.none.title')} text={t('book.service.none.text', { phone: unit.phone })}>
          <PhoneLink number={unit.phone} />
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <StepHeading step="service" sentence="book.service.title" />
      <ul className="choices">
        {services.map((service) => (
          <li key={service.id}>
            <Link className="choice" to={addressOf(provider, { unit, service })}>
              <span className="choice-name">{service.name[language]}</span>
              <span className="choice-hint">
                {t('book.minutes', { minutes: service.minutes })}
                {service.price && ` · ${service.price[language]}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
