const HOUR = 3_600_000;

/** GDPR 33(1): hours that pass, not hours of a clock on the wall, so a night when the clocks change has them all. */
export const deadlineOf = (awareAt: Date): Date => new Date(awareAt.getTime() + 72 * HOUR);

/** Never more hours than are left: 71 h 59 min are 71 whole hours. Negative once the time has passed. */
export const hoursLeft = (awareAt: Date, now: Date): number =>
  Math.floor((deadlineOf(awareAt).getTime() - now.getTime()) / HOUR);
