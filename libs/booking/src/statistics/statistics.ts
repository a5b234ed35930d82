import type { Words } from '../schedule/red-days.js';
import type { Channel } from '../visit/booking.entity.js';

/** Null: withheld, because it counts fewer than five or would tell of something that does. */
export interface Figures {
  readonly visits: number | null;
  /** Part of the practitioners' working hours that visits take; null also when nobody works. */
  readonly utilisation: number | null;
  /** Days between the booking and the visit; half of the visits were booked nearer than that. */
  readonly leadDays: number | null;
  /** Part of the visits whose time has come. */
  readonly noShow: number | null;
  readonly cancellations: number | null;
}

export interface Statistics {
  /** Whole weeks, Monday to Sunday. */
  readonly from: string;
  readonly to: string;
  readonly weeks: readonly (Figures & { readonly week: string })[];
  readonly total: Figures;
  readonly channels: readonly { readonly channel: Channel; readonly visits: number | null }[];
  readonly services: readonly { readonly service: Words; readonly visits: number | null }[];
  /** Why something is withheld; null when nothing is. */
  readonly withheld: 'fewer-than-five' | null;
}

export const CHANNELS: readonly Channel[] = ['website', 'desk', 'recall-call'];

/** What the database counted, for one week, channel or service, or for all. */
export interface Count {
  readonly visits: number;
  readonly past: number;
  readonly missed: number;
  readonly cancelled: number;
  readonly lead: number | null;
}

export interface Time {
  readonly occupied: number;
  readonly working: number;
}

export const NONE: Count = { visits: 0, past: 0, missed: 0, cancelled: 0, lead: null };
