import { clockTime, longDay, noonOf } from '../../shared/format.js';
import { useWords } from '../language.js';
import { halves } from './free-days.js';
import type { Visit } from './useVisit.js';

interface TimesOfDayProps {
  day: string;
  times: Date[];
  visit: Visit;
  onTake: (startsAt: string) => void;
}

export function TimesOfDay({ day, times, visit, onTake }: TimesOfDayProps) {
  const { t, language } = useWords();
  const { morning, afternoon } = halves(times);
  const taking = visit.holding.isPending ? visit.holding.variables.wish.startsAt : null;
  return (
    <section className="times" aria-labelledby="times-day">
      <h2 id="times-day" aria-live="polite">
        {longDay(noonOf(day), language)}
      </h2>
      <Half name={t('times.morning')} times={morning} {...{ taking, onTake }} />
      <Half name={t('times.afternoon')} times={afternoon} {...{ taking, onTake }} />
      <p className="unseen" role="status">
        {taking && t('times.taking')}
      </p>
    </section>
  );
}

interface HalfProps {
  name: string;
  times: Date[];
  taking: string | null;
  onTake: (startsAt: string) => void;
}

function Half({ name, times, taking, onTake }: HalfProps) {
  const { t, language } = useWords();
  if (times.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{name}</h3>
      <ul className="time-grid">
        {times.map((start) => {
          const time = clockTime(start, language);
          const startsAt = start.toISOString();
          return (
            <li key={startsAt}>
              <button
                type="button"
                className={taking === startsAt ? 'time taking' : 'time'}
                aria-disabled={taking !== null}
                aria-label={t('times.take', { time, day: longDay(start, language) })}
                onClick={() => taking === null && onTake(startsAt)}
              >
                {time}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
