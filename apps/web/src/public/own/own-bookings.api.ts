import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { isProblem } from '../../shared/problem.js';
import type { Contract } from '../../shared/contract.js';

export type Session = Contract['SessionDto'];
export type OwnBooking = Contract['OwnBookingDto'];

/** Nobody signed in is an answer here and not an error. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await api<Session>('/session', { signal });
      } catch (error) {
        if (isProblem(error, 'not-signed-in')) {
          return null;
        }
        throw error;
      }
    },
    staleTime: 0,
  });

export const ownBookingsQuery = () =>
  queryOptions({
    queryKey: ['own-bookings'],
    queryFn: ({ signal }) => api<OwnBooking[]>('/me/bookings', { signal }),
    staleTime: 0,
  });

export function cancelOwn(id: string): Promise<OwnBooking> {
  return api(`/me/bookings/${id}/cancellation`, { method: 'POST' });
}

export function signOut(): Promise<void> {
  return api('/session', { method: 'DELETE' });
}
