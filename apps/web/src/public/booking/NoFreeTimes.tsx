import { useQuery } from '@tanstack/react-query';
import { longDay, noonOf } from '../../shared/format.js';
import { useWords } from '../language.js';
import { Loading } from '../Loaded.js';
import { telephone } from '../PhoneLink.js';
import { Link } from '../router.js';
import { freeTimesQuery } from './booking.api.js';
import { freeDays } from './free-days.js';

interface NoFreeTimesProps {
  unitId: string;
  serviceId: string;
  practitionerId: string | null;
  after: string;
  phone: string;
  /** Where anyone's times are shown, when one person was asked for. */
  anyone: string | null;
  onShow: (day: string) => void;
}

/** Nothing here is not the end: the next free day, somebody else, or the telephone. */
export function NoFreeTimes({ after, phone, anyone, onShow, ...wanted }: NoFreeTimesProps) {
  const { t, language } = useWords();
  const later = useQuery(freeTimesQuery({ ...wanted, from: after, days: 60 }));
  const next = later.data && [...freeDays(later.data).keys()][0];
  return (
    <div className="empty">
      <h2>{t('times.none.title')}</h2>
      {later.isPending && <Loading lines={1} />}
      {later.isSuccess && !next && <p>{t('times.none.nowhere')}</p>}
      <div className="empty-ways">
        {next && (
          <button type="button" className="button" onClick={() => onShow(next)}>
            {t('times.none.next', { day: longDay(noonOf(next), language) })}
          </button>
        )}
        {anyone && (
          <Link className="button quiet" to={anyone}>
            {t('times.none.anyone')}
          </Link>
        )}
        <a className="button quiet" href={telephone(phone)}>
          {t('times.none.call', { phone })}
        </a>
      </div>
    </div>
  );
}
