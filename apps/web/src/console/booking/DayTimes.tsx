import { useId } from 'react';
import { noonOf } from '../../shared/format.js';
import type { Day } from '../i18n/day.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { isMorning } from './times.js';
import classes from './times.module.css';

interface Props {
  day: Day;
  zone: string;
  starts: readonly number[];
  value: number | undefined;
  onChange: (start: number) => void;
}

/** Native radio buttons: the arrow keys and the screen reader know them already. */
export function DayTimes({ day, zone, starts, value, onChange }: Props) {
  const t = useWords('booking');
  const dates = useDates(zone);
  const name = useId();
  const halves = [
    { half: 'morning', times: starts.filter((start) => isMorning(start, zone)) },
    { half: 'afternoon', times: starts.filter((start) => !isMorning(start, zone)) },
  ] as const;

  return (
    <fieldset className={classes.times}>
      <legend className={classes.legend}>{dates.longDay(noonOf(day))}</legend>
      {halves
        .filter(({ times }) => times.length > 0)
        .map(({ half, times }) => (
          <div key={half}>
            <p className={classes.half}>{t(half)}</p>
            <div className={classes.chips}>
              {times.map((start) => (
                <label key={start} className={classes.chip}>
                  <input type="radio" name={name} checked={start === value} onChange={() => onChange(start)} />
                  {dates.time(start * 1000)}
                </label>
              ))}
            </div>
          </div>
        ))}
    </fieldset>
  );
}
