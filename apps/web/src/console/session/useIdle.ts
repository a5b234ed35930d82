import { useEffect, useRef, useState } from 'react';
import { hearOtherPages, tellOtherPages } from './computer-channel.js';

/** WCAG 2.2.1: whoever is slow is asked in time. */
const WARNING = 60;
const TOLD_EVERY = 5_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

interface Idle {
  seconds: number;
  onIdle: () => void;
  /** Once a minute while somebody works, whether or not the server is asked for anything. */
  onActive: () => void;
}

/** Seconds left while the warning is to be shown, else null. A sleeping computer counts too: the clock is asked, not the timer. */
export function useIdle({ seconds, onIdle, onActive }: Idle): number | null {
  const [left, setLeft] = useState<number | null>(null);
  const latest = useRef({ onIdle, onActive });
  useEffect(() => {
    latest.current = { onIdle, onActive };
  });
  useEffect(() => {
    let last = Date.now();
    let told = last;
    const active = () => {
      last = Date.now();
      setLeft(null);
      if (last - told > TOLD_EVERY) {
        told = last;
        tellOtherPages('active');
      }
    };
    const tick = () => {
      const silent = Math.floor((Date.now() - last) / 1000);
      if (silent >= seconds) {
        latest.current.onIdle();
      } else {
        setLeft(silent >= seconds - WARNING ? seconds - silent : null);
        if (silent < WARNING) {
          latest.current.onActive();
        }
      }
    };
    const timer = setInterval(tick, 1000);
    const deaf = hearOtherPages((what) => {
      if (what === 'active') {
        last = Date.now();
        setLeft(null);
      }
    });
    SIGNS.forEach((sign) => window.addEventListener(sign, active, { passive: true, capture: true }));
    return () => {
      clearInterval(timer);
      deaf();
      SIGNS.forEach((sign) => window.removeEventListener(sign, active, { capture: true }));
    };
  }, [seconds]);
  return left;
}
