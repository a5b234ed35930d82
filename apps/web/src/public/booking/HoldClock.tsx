import { useEffect, useState } from 'react';
import { useWords } from '../language.js';
import { secondsLeft } from './held-time.js';
import type { HeldTime } from './held-time.js';

export function useSecondsLeft(held: HeldTime): number {
  const [now, setNow] = useState(() => Date.now());
  const left = secondsLeft(held, now);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) {
      return;
    }
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, [isOver]);
  return left;
}

interface HoldClockProps {
  left: number;
  isTaking: boolean;
  onHoldAgain: () => void;
}

/** The eye may follow the seconds; the ear is told at whole minutes only. */
export function HoldClock({ left, isTaking, onHoldAgain }: HoldClockProps) {
  const { t } = useWords();
  const minutes = Math.ceil(left / 60);
  const spoken = minutes === 1 ? t('hold.left.minute') : t('hold.left.minutes', { minutes });
  if (left === 0) {
    return (
      <div className="note warn" role="alert">
        <h2>{t('hold.expired')}</h2>
        <p>{t('hold.expired.text')}</p>
        <button type="button" className="button quiet" disabled={isTaking} onClick={onHoldAgain}>
          {t('hold.again')}
        </button>
      </div>
    );
  }
  return (
    <div className={left <= 60 ? 'hold-clock soon' : 'hold-clock'}>
      <p aria-hidden="true">
        {t('hold.left', { time: `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` })}
      </p>
      <p className="unseen" role="status">
        {spoken}
      </p>
    </div>
  );
}
