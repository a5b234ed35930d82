import { useState, type CSSProperties, type MouseEvent } from 'react';
import { useWords } from '../i18n/useWords.js';
import { clockOf, quarterAt, rowOf, type Span } from './day-plan.js';
import classes from './blocks.module.css';

interface Props {
  axis: Span;
  span: Span;
  tabIndex: number;
  onFocus: () => void;
  onChoose: (minutes: number) => void;
}

/** In minutes: a shorter stretch is too low for a line of text. */
const ROOM_FOR_WORDS = 30;

/** Free time is one stretch. The pointer chooses a quarter hour in it, the keyboard its beginning. */
export function FreeBlock({ axis, span, tabIndex, onFocus, onChoose }: Props) {
  const t = useWords('calendar');
  const [pointed, setPointed] = useState<number | null>(null);
  return (
    <li style={{ gridRow: `${rowOf(span.from, axis)} / ${rowOf(span.to, axis)}` }}>
      <button
        type="button"
        className={classes.free}
        tabIndex={tabIndex}
        aria-label={t('free', { from: clockOf(span.from), to: clockOf(span.to) })}
        onFocus={onFocus}
        onMouseMove={(event) => setPointed(quarterUnder(event, span))}
        onMouseLeave={() => setPointed(null)}
        onClick={(event) => onChoose(event.detail === 0 ? span.from : quarterUnder(event, span))}
      >
        {span.to - span.from >= ROOM_FOR_WORDS && <span className={classes.freeWord}>{t('freeShort')}</span>}
        {pointed !== null && (
          <span className={classes.pointed} style={{ '--from': (pointed - span.from) / 5 } as CSSProperties}>
            {t('bookAt', { time: clockOf(pointed) })}
          </span>
        )}
      </button>
    </li>
  );
}

function quarterUnder(event: MouseEvent<HTMLButtonElement>, span: Span): number {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return quarterAt(span, (event.clientY - top) / height);
}
