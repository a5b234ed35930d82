import { hearOtherPages, tellOtherPages } from './computer-channel.js';
import { stayAwake } from './lock-place.js';

/** WCAG 2.2.1: whoever is slow is asked in time. */
const WARNING = 60;
const TOLD_EVERY = 5_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

export interface Idle {
  seconds: number;
  /** How many are left while the person is to be asked, else null. */
  warn: (left: number | null) => void;
  onIdle: () => void;
  onActive: () => void;
}

/** Watches for signs of somebody there. A computer that slept counts too: the clock is asked, not the timer. */
export class IdleWatch {
  private last = Date.now();
  private told = this.last;
  private warned = false;
  private readonly timer = setInterval(() => this.tick(), 1000);
  private readonly deaf = hearOtherPages((what) => what === 'active' && this.awake());

  constructor(private readonly idle: Idle) {
    this.tell();
    for (const sign of SIGNS) {
      window.addEventListener(sign, this.sign, { passive: sign !== 'keydown', capture: true });
    }
  }

  stop(): void {
    clearInterval(this.timer);
    this.deaf();
    stayAwake(null);
    SIGNS.forEach((sign) => window.removeEventListener(sign, this.sign, { capture: true }));
  }

  private readonly sign = (event: Event): void => {
    if (this.warned && event.type === 'keydown') {
      // The key that says "I am here" says nothing to the page behind.
      event.preventDefault();
      event.stopPropagation();
    }
    this.awake();
    if (this.last - this.told > TOLD_EVERY) {
      this.tell();
      tellOtherPages('active');
    }
  };

  private tell(): void {
    this.told = this.last;
    stayAwake(this.last + this.idle.seconds * 1000);
  }

  private awake(): void {
    this.last = Date.now();
    this.warn(null);
  }

  private tick(): void {
    const { seconds, onIdle, onActive } = this.idle;
    const silent = Math.floor((Date.now() - this.last) / 1000);
    if (silent >= seconds) {
      onIdle();
      return;
    }
    this.warn(silent >= seconds - WARNING ? seconds - silent : null);
    if (silent < WARNING) {
      onActive();
    }
  }

  private warn(left: number | null): void {
    this.warned = left !== null;
    this.idle.warn(left);
  }
}
