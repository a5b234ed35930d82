import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';
import { forgetPatients, isSignedOut, SESSION_KEY } from '../queries/console-queries.js';

export type Assignment = Contract['AssignmentDto'];
export type Session = Contract['SessionDto'];
export type OwnSession = Contract['OwnSessionDto'];

/** Nobody signed in is an answer, not an error. */
export const sessionQuery = () =>
  queryOptions({ queryKey: SESSION_KEY, queryFn: askSession, staleTime: 60_000, refetchOnWindowFocus: 'always' });

async function askSession(): Promise<Session | null> {
  try {
    return await api<Session>('/session');
  } catch (error) {
    if (isSignedOut(error)) {
      return null;
    }
    throw error;
  }
}

/** What one assignment may see the other may not, so everything read is dropped at the switch. */
export function useSwitchAssignment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (assignmentId: string) => api('/session/assignment', { method: 'PUT', body: { assignmentId } }),
    onSuccess: async () => {
      await queries.refetchQueries({ queryKey: SESSION_KEY });
      forgetPatients(queries);
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api('/session', { method: 'DELETE' }),
    onSuccess: () => {
      queries.setQueryData(SESSION_KEY, null);
      forgetPatients(queries);
    },
  });
}
