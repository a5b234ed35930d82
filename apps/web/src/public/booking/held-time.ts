import type { Hold } from './booking.api.js';

export interface HeldTime extends Hold {
  unitId: string;
  serviceId: string;
  takenAt: number;
}

/** No hold is longer, so a telephone whose own clock is wrong still counts down from something true. */
const AT_MOST = 5 * 60;

export function secondsLeft({ expiresAt, takenAt }: HeldTime, now: number): number {
  const promised = (Date.parse(expiresAt) - takenAt) / 1000;
  const length = promised > 0 && promised <= AT_MOST ? promised : AT_MOST;
  return Math.max(0, Math.ceil(length - (now - takenAt) / 1000));
}
