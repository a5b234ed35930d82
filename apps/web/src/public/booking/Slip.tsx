import type { ReactNode } from 'react';
import { clockTime, leaf, longDay } from '../../shared/format.js';
import { CalendarLeaf } from '../CalendarLeaf.js';
import type { Provider } from '../clinic.api.js';
import { useWords } from '../language.js';
import type { Sentence } from '../language.js';
import { Link } from '../router.js';
import { addressOf, ANYONE } from './choice.js';
import type { Choice } from './choice.js';
import type { HeldTime } from './held-time.js';

interface SlipProps {
  provider: Provider;
  choice: Choice;
  held: HeldTime | null;
}

/** The notice that calls to the visit, filled in line by line as the choices are made; each line can be changed. */
export function Slip({ provider, choice, held }: SlipProps) {
  const { t, language } = useWords();
  const { unit, service, practitioner } = choice;
  if (!unit) {
    return null;
  }
  const start = held && new Date(held.startsAt);
  const person = held?.practitioner.name ?? (practitioner === ANYONE ? t('book.anyone') : practitioner?.name);
  return (
    <aside className="slip" aria-label={t('book.slip')}>
      {start && <CalendarLeaf {...leaf(start, language)} />}
      <dl>
        {start && (
          <Line what="book.time" change={addressOf(provider, choice)}>
            {longDay(start, language)} {clockTime(start, language)}
          </Line>
        )}
        <Line what="book.unit" change={provider.units.length > 1 ? addressOf(provider, {}) : null}>
          {unit.name}
        </Line>
        {service && (
          <Line what="book.service" change={addressOf(provider, { unit })}>
            {service.name[language]}
          </Line>
        )}
        {service && person && (
          <Line
            what="book.practitioner"
            change={service.practitioners.length > 1 ? addressOf(provider, { unit, service }) : null}
          >
            {person}
          </Line>
        )}
      </dl>
    </aside>
  );
}

interface LineProps {
  what: Sentence;
  change: string | null;
  children: ReactNode;
}

function Line({ what, change, children }: LineProps) {
  const { t } = useWords();
  return (
    <div className="slip-line">
      <dt>{t(what)}</dt>
      <dd>
        <span>{children}</span>
        {change && (
          <Link to={change} aria-label={t('book.changeWhat', { what: t(what).toLowerCase() })}>
            {t('book.change')}
          </Link>
        )}
      </dd>
    </div>
  );
}
