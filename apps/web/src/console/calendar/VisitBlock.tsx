import { useDates } from '../i18n/useDates.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { useBookingState } from '../booking/BookingState.js';
import type { Visit } from './calendar.api.js';
import { rowOf, type Span } from './day-plan.js';
import classes from './blocks.module.css';

interface Props {
  visit: Visit;
  zone: string;
  axis: Span;
  span: Span;
  tabIndex: number;
  onFocus: () => void;
  onOpen: () => void;
}

export function VisitBlock({ visit, zone, axis, span, tabIndex, onFocus, onOpen }: Props) {
  const t = useWords('calendar');
  const dates = useDates(zone);
  const { language } = useLanguage();
  const stateName = useBookingState();
  const name = visit.patient?.name ?? t('held');
  const facts = [visit.service[language], visit.room?.name, stateName(visit.late ? 'late' : visit.state)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li style={{ gridRow: `${rowOf(span.from, axis)} / ${rowOf(span.to, axis)}` }}>
      <button
        type="button"
        className={classes.visit}
        data-state={visit.late ? 'late' : visit.state}
        data-short={span.to - span.from < 30 || undefined}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className={classes.time}>
          {dates.time(visit.startsAt)}
          <span className={classes.ends}>–{dates.time(visit.endsAt)}</span>
        </span>
        <strong>{name}</strong>
        <span className={classes.visitFacts}>{facts}</span>
      </button>
    </li>
  );
}
