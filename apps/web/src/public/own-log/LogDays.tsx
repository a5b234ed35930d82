import { clockTime, longDay, noonOf } from '../../shared/format.js';
import { useWords } from '../language.js';
import { byDay } from './own-log.api.js';
import type { Access } from './own-log.api.js';

export function LogDays({ accesses }: { accesses: readonly Access[] }) {
  const { language } = useWords();
  return byDay(accesses).map(({ day, accesses: found }) => (
    <section key={day} className="log-day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{longDay(noonOf(day), language)}</h2>
      <ol>
        {found.map((access) => (
          <LogLine key={access.id} access={access} />
        ))}
      </ol>
    </section>
  ));
}

/** When, what, who, where and why, in that order: what one asks first comes first. */
function LogLine({ access }: { access: Access }) {
  const { t, language } = useWords();
  const { at, by, what, role, unit, purpose, staffName, refused } = access;
  const who = staffName ? `${staffName}, ${role[language].toLowerCase()}` : role[language];
  return (
    <li className={by === 'you' ? 'log-line yours' : 'log-line'} data-refused={refused || undefined}>
      <time dateTime={at}>{clockTime(new Date(at), language)}</time>
      <div>
        <p className="log-what">{what[language]}</p>
        <p>{unit ? t('ownLog.at', { who, unit }) : who}</p>
        {by !== 'you' && <p className="fine">{t('ownLog.why', { purpose: purpose[language].toLowerCase() })}</p>}
      </div>
    </li>
  );
}
