import type { ReactNode } from 'react';
import type { Contract } from '../shared/contract.js';
import { clockTime, leaf, longDay } from '../shared/format.js';
import { CalendarLeaf } from './CalendarLeaf.js';
import { useWords } from './language.js';
import { PhoneLink } from './PhoneLink.js';

/** What a web booker is told, and of own bookings what this card shows. */
export type ShownVisit = Omit<Contract['ConfirmedDto'], 'reference'>;

interface VisitCardProps {
  visit: ShownVisit;
  /** Cancelled or over: nobody has to find the way there any more. */
  isOff?: boolean;
  children?: ReactNode;
}

/** A visit as its notice: the leaf of the day, when, what, with whom and where. */
export function VisitCard({ visit, isOff = false, children }: VisitCardProps) {
  const { t, language } = useWords();
  const start = new Date(visit.startsAt);
  const end = new Date(visit.endsAt);
  return (
    <article className={isOff ? 'slip visit off' : 'slip visit'}>
      <CalendarLeaf {...leaf(start, language)} />
      <div className="visit-text">
        <p className="visit-when">
          <time dateTime={visit.startsAt}>
            {longDay(start, language)}{' '}
            <span>
              {clockTime(start, language)}–{clockTime(end, language)}
            </span>
          </time>
        </p>
        <p>
          {visit.service[language]}
          <br />
          {t('visit.with', { practitioner: visit.practitioner.name })}
        </p>
        <p>
          {visit.unit.name}
          {!isOff && (
            <>
              <br />
              {visit.unit.address}
              <br />
              <PhoneLink number={visit.unit.phone} />
            </>
          )}
        </p>
      </div>
      <div className="visit-more">{children}</div>
    </article>
  );
}
