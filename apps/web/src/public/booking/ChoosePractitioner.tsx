import type { Provider, Service, Unit } from '../clinic.api.js';
import { useWords } from '../language.js';
import { Link } from '../router.js';
import { addressOf, ANYONE } from './choice.js';
import { StepHeading } from './StepHeading.js';

interface ChoosePractitionerProps {
  provider: Provider;
  unit: Unit;
  service: Service;
}

export function ChoosePractitioner({ provider, unit, service }: ChoosePractitionerProps) {
  const { t } = useWords();
  return (
    <>
      <StepHeading step="practitioner" sentence="book.practitioner.title" />
      <ul className="choices">
        <li>
          <Link className="choice" to={addressOf(provider, { unit, service, practitioner: ANYONE })}>
            <span className="choice-name">{t('book.practitioner.any')}</span>
            <span className="choice-hint">{t('book.practitioner.any.hint')}</span>
          </Link>
        </li>
        {service.practitioners.map((practitioner) => (
          <li key={practitioner.id}>
            <Link className="choice" to={addressOf(provider, { unit, service, practitioner })}>
              <span className="choice-name">{practitioner.name}</span>
              <span className="choice-hint">{practitioner.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
