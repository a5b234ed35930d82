import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { CHANGED_BY_BOOKING } from '../booking/booking.api.js';
import type { Calendar } from '../calendar/calendar.api.js';
import type { Day } from '../i18n/day.js';
import type { Bilingual } from '../i18n/useWords.js';

export const CONTACTS = ['phone', 'address', 'email'] as const;
export type Contact = (typeof CONTACTS)[number];

export const HOW_SHOWN = ['bankid', 'document', 'known', 'not-shown'] as const;
export type HowShown = (typeof HOW_SHOWN)[number];

export type NextStep = 'arrived' | 'in-room' | 'done' | 'no-show' | 'identify';
export type VisitState = 'booked' | 'arrived' | 'in-room' | 'done' | 'no-show' | 'cancelled';

export interface ReceivedVisit {
  id: string;
  state: VisitState;
  late: boolean;
  startsAt: string;
  endsAt: string;
  service: Bilingual;
  patient: { id: string; name: string; protected: boolean };
  identity: 'stated' | 'verified';
  shown: { how: HowShown; at: string; by: string } | null;
  /** What the card does not know and the desk asks for; nothing of somebody protected. */
  lacks: Contact[];
  next: NextStep[];
  undoable: boolean;
}

export type Arrival = { how: HowShown } & Partial<Record<Contact, string>>;

export type Act =
  | { kind: 'arrival'; body: Arrival }
  | { kind: 'steps'; body: { step: 'in-room' | 'done' | 'no-show' } }
  | { kind: 'undoing'; body: { from: VisitState } };

/** Read again each half minute: people come while nobody looks. */
export const todayQuery = (day: Day) =>
  queryOptions({
    queryKey: ['calendar', day, 'board'],
    queryFn: () => api<Calendar>(`/calendar?date=${day}`),
    refetchInterval: 30_000,
  });

export const receivedVisitQuery = (id: string) =>
  queryOptions({ queryKey: ['received-visit', id], queryFn: () => api<ReceivedVisit>(`/bookings/${id}`) });

/** Every step answers with the visit as it is then; a refused one is read again, since another desk may have been faster. */
export function useStep(id: string) {
  const queries = useQueryClient();
  const { queryKey } = receivedVisitQuery(id);
  return useMutation({
    mutationFn: ({ kind, body }: Act) => api<ReceivedVisit>(`/bookings/${id}/${kind}`, { method: 'POST', body }),
    onSuccess: (visit) => queries.setQueryData(queryKey, visit),
    onError: () => queries.invalidateQueries({ queryKey }),
    onSettled: (visit) => {
      for (const changed of [...CHANGED_BY_BOOKING.map((name) => [name]), ['patient', visit?.patient.id]]) {
        void queries.invalidateQueries({ queryKey: changed });
      }
    },
    gcTime: 0,
  });
}
