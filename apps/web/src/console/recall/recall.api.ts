import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { useAttempt, type Booking, type ChosenVisit } from '../booking/booking.api.js';
import type { RecallReason } from '../journal/examination.js';
import type { Outcome } from './outcomes.js';

export interface Call {
  id: string;
  name: string;
  phone: string;
  /** YYYY-MM */
  dueMonth: string;
  reason: RecallReason;
  attempts: { at: string; outcome: Outcome | 'booked' }[];
  claimedUntil: string;
}

export interface Queue {
  due: number;
  claimed: number;
  overdue: number;
  doneToday: number;
}

/** Null when no call is claimed. */
export const currentCallQuery = () =>
  queryOptions({
    queryKey: ['call'],
    queryFn: async () => (await api<Call | undefined>('/calls/current')) ?? null,
    staleTime: Infinity,
    refetchOnMount: 'always',
  });

export const queueQuery = () =>
  queryOptions({ queryKey: ['call-queue'], queryFn: () => api<Queue>('/calls/queue'), refetchInterval: 60_000 });

/** Null: nobody is due. */
export function useNextCall() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => (await api<Call | undefined>('/calls/next', { method: 'POST' })) ?? null,
    onSuccess: (call) => {
      queries.setQueryData(currentCallQuery().queryKey, call);
      return queries.invalidateQueries({ queryKey: queueQuery().queryKey });
    },
  });
}

/** Null: nobody calls again for this recall. */
interface WhatFollows {
  returnsAt: string | null;
}

export interface RecordedOutcome {
  outcome: Outcome;
  callBackAt?: string;
}

export function useRecordOutcome(callId: string) {
  return useMutation({
    mutationFn: (recorded: RecordedOutcome) =>
      api<WhatFollows>(`/calls/${callId}/outcome`, { method: 'PUT', body: recorded }),
  });
}

/** The attempt and the booking are one change; afterwards the call is done. */
export function useBookFromCall(callId: string) {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (visit: ChosenVisit) =>
      api<Booking>(`/calls/${callId}/booking`, { method: 'POST', body: visit, headers: keyOf(visit) }),
    // Once it is booked the call's own times are closed to the caller; only a failed try has to look again.
    onError: () => queries.invalidateQueries({ queryKey: ['free-times'] }),
  });
}

/** Given back by hand, and waited for, so that Next call may bring the same person again. */
export function useReleaseCall(callId: string) {
  return useMutation({ mutationFn: (): Promise<void> => api(`/calls/${callId}`, { method: 'DELETE' }) });
}

/** On the way out of the page: a person nobody is calling must be there for the next caller. */
export function releaseCall(callId: string): void {
  void api(`/calls/${callId}`, { method: 'DELETE', keepalive: true }).catch(() => undefined);
}

export function useCallDone(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => {
    queries.setQueryData(currentCallQuery().queryKey, null);
    return queries.invalidateQueries({ queryKey: queueQuery().queryKey });
  };
}
