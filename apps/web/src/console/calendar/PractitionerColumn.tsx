import { useId, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { WantedTime } from '../booking/times.js';
import { useWords } from '../i18n/useWords.js';
import type { Calendar, Visit, WorkingPractitioner } from './calendar.api.js';
import { itemsOf, type Item, type Span } from './day-plan.js';
import { ElsewhereBlock } from './ElsewhereBlock.js';
import { FreeBlock } from './FreeBlock.js';
import { VisitBlock } from './VisitBlock.js';
import classes from './calendar.module.css';

interface Props {
  calendar: Calendar;
  practitioner: WorkingPractitioner;
  axis: Span;
  onVisit: (visit: Visit) => void;
  onFree: ((wanted: WantedTime) => void) | undefined;
}

/** One stop for Tab in each column; up and down move within it. */
export function PractitionerColumn({ calendar, practitioner, axis, onVisit, onFree }: Props) {
  const t = useWords('calendar');
  const heading = useId();
  const [active, setActive] = useState(0);
  const items = itemsOf(calendar, practitioner.id, new Date()).filter(({ kind }) => kind !== 'free' || onFree);
  const chosen = items.filter(({ kind }) => kind !== 'elsewhere');
  const stop = chosen[Math.min(active, chosen.length - 1)];
  const keepsFocus = useFocusKept();
  return (
    <section className={classes.column} aria-labelledby={heading}>
      <header className={classes.practitioner}>
        <h2 id={heading}>{practitioner.name}</h2>
        <p>{practitioner.working.length > 0 ? practitioner.title : t('notWorking')}</p>
      </header>
      <ol className={classes.items} onKeyDown={moveWithin} {...keepsFocus}>
        {items.map((item) => {
          const { span } = item;
          if (item.kind === 'elsewhere') {
            return <ElsewhereBlock key={keyOf(item)} axis={axis} span={span} />;
          }
          const onFocus = () => setActive(chosen.indexOf(item));
          const place = { axis, span, tabIndex: item === stop ? 0 : -1, onFocus };
          return item.kind === 'visit' ? (
            <VisitBlock
              key={keyOf(item)}
              {...place}
              zone={calendar.zone}
              visit={item.visit}
              onOpen={() => onVisit(item.visit)}
            />
          ) : (
            <FreeBlock
              key={keyOf(item)}
              {...place}
              onChoose={(minutes) =>
                onFree?.({
                  day: calendar.date,
                  minutes,
                  length: item.span.to - minutes,
                  practitionerId: practitioner.id,
                })
              }
            />
          );
        })}
      </ol>
    </section>
  );
}

/** Somebody else may book the very stretch that has the focus: what stands there now has it then. */
function useFocusKept() {
  const ref = useRef<HTMLOListElement>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (focused.current && !focused.current.isConnected && document.activeElement === document.body) {
      ref.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus({ preventScroll: true });
    }
  });
  const onFocus = ({ target }: FocusEvent) => (focused.current = target);
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    focused.current = relatedTarget === null ? focused.current : null;
  };
  return { ref, onFocus, onBlur };
}

const keyOf = (item: Item): string => (item.kind === 'visit' ? item.visit.sessionId : `${item.kind} ${item.span.from}`);

function moveWithin(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) {
    return;
  }
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.findIndex((button) => button === document.activeElement);
  buttons[here + step]?.focus();
  event.preventDefault();
}
