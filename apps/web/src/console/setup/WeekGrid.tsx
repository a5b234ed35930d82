import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useWords } from '../i18n/useWords.js';
import type { WeekSpan } from './set-up.api.js';
import classes from './set-up.module.css';
import { clock, covered, HALF_HOUR, painted, ROWS, WEEKDAYS } from './week.js';

interface Props {
  week: readonly WeekSpan[];
  label: string;
  onChange: (week: WeekSpan[]) => void;
}

interface Place {
  row: number;
  column: number;
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Half hours of the week: a mouse paints them, arrows walk, Space changes one, and Shift with an arrow takes the next along. */
export function WeekGrid({ week, label, onChange }: Props) {
  const t = useWords('setUp');
  const grid = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<Place>({ row: 6, column: 0 });
  const brush = useRef<boolean | null>(null);
  const isOpen = ({ row, column }: Place) => covered(week, column + 1, ROWS[row] ?? 0) === 'open';
  const paint = ({ row, column }: Place, open: boolean) => onChange(painted(week, column + 1, ROWS[row] ?? 0, open));

  const walk = (event: KeyboardEvent, from: Place) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      paint(from, !isOpen(from));
      return;
    }
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const to = { row: within(from.row + step.row, ROWS.length), column: within(from.column + step.column, 7) };
    setFocused(to);
    grid.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`)?.focus();
    if (event.shiftKey) {
      paint(to, isOpen(from));
    }
  };

  const press = (event: PointerEvent, place: Place) => {
    setFocused(place);
    brush.current = null;
    if (event.pointerType === 'mouse' && event.button === 0) {
      brush.current = !isOpen(place);
      paint(place, brush.current);
    }
  };
  const drag = (event: PointerEvent, place: Place) => {
    if (event.pointerType === 'mouse' && event.buttons === 1 && brush.current !== null) {
      paint(place, brush.current);
    }
  };
  /** A finger scrolls by dragging, so it changes what it taps. */
  const tap = (place: Place) => {
    if (brush.current === null) {
      paint(place, !isOpen(place));
    }
    brush.current = null;
  };

  return (
    <table className={classes.week} role="grid" aria-label={label} ref={grid}>
      <thead>
        <tr>
          <td />
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              <abbr title={t(`weekday.${weekday}`)}>{t(`weekdayShort.${weekday}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((minute, row) => (
          <tr key={minute}>
            <th scope="row">{minute % 60 === 0 ? clock(minute) : <span>{clock(minute)}</span>}</th>
            {WEEKDAYS.map((weekday, column) => {
              const state = covered(week, weekday, minute);
              const place = { row, column };
              const isHere = focused.row === row && focused.column === column;
              return (
                <td
                  key={weekday}
                  role="gridcell"
                  tabIndex={isHere ? 0 : -1}
                  data-place={`${row} ${column}`}
                  data-state={state}
                  aria-selected={state === 'open'}
                  aria-label={`${t(`weekday.${weekday}`)} ${clock(minute)}–${clock(minute + HALF_HOUR)}, ${t(`cell.${state}`)}`}
                  onKeyDown={(event) => walk(event, place)}
                  onPointerDown={(event) => press(event, place)}
                  onPointerEnter={(event) => drag(event, place)}
                  onClick={() => tap(place)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const within = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));
