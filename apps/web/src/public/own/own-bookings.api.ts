import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { isProblem } from '../../shared/problem.js';
import type { OwnVisit } from './booking-link.api.js';

export interface PatientSession {
  kind: 'staff' | 'patient';
  name: string;
  provider: { slug: string; name: string };
}

export interface OwnBooking extends OwnVisit {
  id: string;
}

/** Nobody signed in is an answer here and not an error. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }): Promise<PatientSession | null> => {
      try {
        return await api<PatientSession>('/session', { signal });
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
