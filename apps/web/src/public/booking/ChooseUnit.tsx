import type { Provider } from '../clinic.api.js';
import { Link } from '../router.js';
import { addressOf } from './choice.js';
import { StepHeading } from './StepHeading.js';

export function ChooseUnit({ provider }: { provider: Provider }) {
  return (
    <>
      <StepHeading step="unit" sentence="book.unit.title" />
      <ul className="choices">
        {provider.units.map((unit) => (
          <li key={unit.id}>
            <Link className="choice" to={addressOf(provider, { unit })}>
              <span className="choice-name">{unit.name}</span>
              <span className="choice-hint">{unit.address}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
