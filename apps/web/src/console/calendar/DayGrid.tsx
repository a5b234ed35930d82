import type { CSSProperties } from 'react';
import type { WantedTime } from '../booking/times.js';
import { dayOf, minutesOf } from '../i18n/day.js';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import type { Calendar, Visit, WorkingPractitioner } from './calendar.api.js';
import { axisOf, clockOf, rowOf, type Span } from './day-plan.js';
import { PractitionerColumn } from './PractitionerColumn.js';
import classes from './calendar.module.css';

interface Props {
  calendar: Calendar;
  onVisit: (visit: Visit) => void;
  onFree: ((wanted: WantedTime) => void) | undefined;
}

/** One column for each practitioner beside one axis; five minutes are one row. */
export function DayGrid({ calendar, onVisit, onFree }: Props) {
  const t = useWords('calendar');
  if (calendar.practitioners.length === 0) {
    return <NothingHere title={t('nobodyWorks.title')} hint={t('nobodyWorks.hint')} />;
  }
  const axis = axisOf(calendar);
  const size = { '--rows': (axis.to - axis.from) / 5, '--columns': calendar.practitioners.length } as CSSProperties;
  return (
    <div className={classes.grid} style={size} role="group" aria-label={t('schedule')}>
      <Axis axis={axis} />
      {inOrder(calendar.practitioners).map((practitioner) => (
        <PractitionerColumn
          key={practitioner.id}
          calendar={calendar}
          practitioner={practitioner}
          axis={axis}
          onVisit={onVisit}
          onFree={onFree}
        />
      ))}
      <NowLine calendar={calendar} axis={axis} />
    </div>
  );
}

/** For the eye: each visit says its own time to a screen reader. */
function Axis({ axis }: { axis: Span }) {
  const hours = Array.from({ length: (axis.to - axis.from) / 60 }, (_, index) => axis.from + index * 60);
  return (
    <div className={classes.axis} aria-hidden>
      {hours.map((hour) => (
        <span key={hour} style={{ gridRow: rowOf(hour, axis) }}>
          {clockOf(hour)}
        </span>
      ))}
    </div>
  );
}

function NowLine({ calendar: { date, zone }, axis }: { calendar: Calendar; axis: Span }) {
  const now = new Date();
  const minutes = minutesOf(now, zone);
  if (dayOf(now, zone) !== date || minutes < axis.from || minutes > axis.to) {
    return null;
  }
  return <div className={classes.now} style={{ '--now': (minutes - axis.from) / 5 } as CSSProperties} aria-hidden />;
}

/** Whoever is away stands last, so that a phone opens on somebody who works. */
function inOrder(practitioners: readonly WorkingPractitioner[]): WorkingPractitioner[] {
  const isAway = ({ working }: WorkingPractitioner): number => (working.length === 0 ? 1 : 0);
  return [...practitioners].sort((one, other) => isAway(one) - isAway(other));
}
