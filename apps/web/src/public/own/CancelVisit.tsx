import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { clockTime, longDay } from '../../shared/format.js';
import { useWords } from '../language.js';
import { Failure } from '../Loaded.js';
import type { OwnVisit } from './booking-link.api.js';

interface CancelVisitProps<T> {
  visit: OwnVisit;
  cancel: () => Promise<T>;
  onCancelled: (cancelled: T) => void;
}

/** Two presses: a cancelled time goes to somebody else at once. */
export function CancelVisit<T>({ visit, cancel, onCancelled }: CancelVisitProps<T>) {
  const { t, language } = useWords();
  const [isAsking, setAsking] = useState(false);
  const cancelling = useMutation({ mutationFn: cancel, onSuccess: onCancelled });
  const start = new Date(visit.startsAt);
  const when = { day: longDay(start, language), time: clockTime(start, language) };

  if (!visit.cancellable) {
    return <p className="fine">{t('visit.notCancellable', { phone: visit.unit.phone })}</p>;
  }
  if (!isAsking) {
    return (
      <button
        type="button"
        className="button quiet"
        aria-label={t('visit.cancelOf', when)}
        onClick={() => setAsking(true)}
      >
        {t('visit.cancel')}
      </button>
    );
  }
  return (
    <div className="ask" role="group" aria-label={t('visit.cancel.sure', when)}>
      <p>
        <strong>{t('visit.cancel.sure', when)}</strong> {t('visit.cancel.sure.text')}
      </p>
      {cancelling.isError && <Failure error={cancelling.error} />}
      <div className="ways">
        <button
          type="button"
          className="button grave"
          autoFocus
          disabled={cancelling.isPending}
          onClick={() => cancelling.mutate()}
        >
          {t('visit.cancel.yes')}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsking(false)}>
          {t('visit.cancel.no')}
        </button>
      </div>
    </div>
  );
}
