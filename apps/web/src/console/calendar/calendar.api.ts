import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Day } from '../i18n/day.js';
import type { Bilingual } from '../i18n/useWords.js';

export interface Hours {
  from: string;
  to: string;
}

export interface WorkingPractitioner {
  id: string;
  name: string;
  title: string;
  working: Hours[];
}

export interface Visit {
  bookingId: string | null;
  sessionId: string;
  practitionerId: string;
  room: { name: string } | null;
  startsAt: string;
  endsAt: string;
  state: string;
  /** Expected, and not there yet. */
  late: boolean;
  /** Nobody yet while a visitor holds the time. */
  patient: { id: string; name: string } | null;
  service: Bilingual;
  channel: string;
}

/** Somebody who works here is taken at another unit; by whom is not told. */
export interface TimeElsewhere {
  practitionerId: string;
  startsAt: string;
  endsAt: string;
}

export interface Calendar {
  date: Day;
  zone: string;
  open: Hours | null;
  closedBecause?: Bilingual;
  practitioners: WorkingPractitioner[];
  visits: Visit[];
  elsewhere: TimeElsewhere[];
}

const HALF_A_MINUTE = 30_000;
const FIVE_MINUTES = 300_000;

/**
 * The website and the other desks book into the same day. Where that is heard it is read again at once, and now and then
 * for what no booking changes, such as hours and absences; where not, each half minute.
 */
export const calendarQuery = (day: Day, isLive: boolean) =>
  queryOptions({
    queryKey: ['calendar', day],
    queryFn: () => api<Calendar>(`/calendar?date=${day}`),
    refetchInterval: isLive ? FIVE_MINUTES : HALF_A_MINUTE,
  });
