import { clockTime, shortDay, shortWeekday } from '../../shared/format.js';
import type { Service } from '../clinic.api.js';
import { useWords } from '../language.js';
import type { NearestTime } from './booking.api.js';

interface TakenNoteProps {
  nearest: NearestTime[];
  service: Service;
  onTake: (startsAt: string, practitionerId: string) => void;
}

/** Somebody was quicker; the nearest free times are one press away. */
export function TakenNote({ nearest, service, onTake }: TakenNoteProps) {
  const { t, language } = useWords();
  return (
    <div className="note warn" role="alert">
      <h2>{t('times.taken.title')}</h2>
      <p>{t(nearest.length > 0 ? 'times.taken.text' : 'times.taken.none')}</p>
      <ul className="nearest">
        {nearest.map(({ practitionerId, startsAt }) => {
          const start = new Date(startsAt);
          const who = service.practitioners.find(({ id }) => id === practitionerId)?.name;
          return (
            <li key={practitionerId + startsAt}>
              <button type="button" className="time wide-time" onClick={() => onTake(startsAt, practitionerId)}>
                {shortWeekday(start, language)} {shortDay(start, language)} {clockTime(start, language)}
                {who && <span>{who}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
