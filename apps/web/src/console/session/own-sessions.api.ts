import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { enrolPasskey, type Passkey } from './passkey.api.js';
import type { OwnSession } from './session.api.js';

const SESSIONS = ['sessions'] as const;
const PASSKEYS = ['passkeys'] as const;

export const ownSessionsQuery = () =>
  queryOptions({ queryKey: SESSIONS, queryFn: () => api<OwnSession[]>('/sessions') });

export const passkeysQuery = () => queryOptions({ queryKey: PASSKEYS, queryFn: () => api<Passkey[]>('/passkeys') });

/** Without an id: all the others. */
export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) => api(id === undefined ? '/sessions' : `/sessions/${id}`, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: SESSIONS }),
  });
}

export function useEnrolPasskey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: enrolPasskey,
    onSuccess: () => queries.invalidateQueries({ queryKey: PASSKEYS }),
  });
}

export function useRemovePasskey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api(`/passkeys/${id}`, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: PASSKEYS }),
  });
}
