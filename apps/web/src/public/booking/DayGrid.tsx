import { longDay, noonOf, shortWeekday } from '../../shared/format.js';
import { useWords } from '../language.js';
import { daysOf } from './free-days.js';

interface DayGridProps {
  monday: string;
  today: string;
  days: ReadonlyMap<string, Date[]>;
  chosen: string | null;
  onChoose: (day: string) => void;
}

/** Two weeks at a glance. Only days with a free time are buttons, so the keyboard does not stop at the others. */
export function DayGrid({ monday, today, days, chosen, onChoose }: DayGridProps) {
  const { t, language } = useWords();
  const shown = daysOf(monday);
  return (
    <div className="days" role="group" aria-label={t('times.days')}>
      {shown.slice(0, 7).map((day) => (
        <span key={day} className="days-weekday" aria-hidden="true">
          {shortWeekday(noonOf(day), language)}
        </span>
      ))}
      {shown.map((day) => {
        const count = days.get(day)?.length ?? 0;
        const number = Number(day.slice(8));
        if (count === 0) {
          return (
            <span key={day} className={day < today ? 'day over' : 'day full'} aria-hidden="true">
              {number}
            </span>
          );
        }
        const named = { day: longDay(noonOf(day), language), count };
        return (
          <button
            key={day}
            type="button"
            className="day free"
            aria-pressed={day === chosen}
            aria-label={t(count === 1 ? 'times.onDay.one' : 'times.onDay.other', named)}
            onClick={() => onChoose(day)}
          >
            {number}
            <span className="day-count">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
