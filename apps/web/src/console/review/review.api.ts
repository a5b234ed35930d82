import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';
import { useAttempt } from '../booking/booking.api.js';

export type ReviewList = Contract['ReviewListDto'];
export type ReviewItem = Contract['ReviewItemDto'];
export type ReviewedOccasion = Contract['ReviewedOccasionDto'];
export type MonthCounts = Contract['ReviewMonthCountsDto'];
export type Verdict = NonNullable<ReviewItem['verdict']>['verdict'];

export interface Given {
  verdict: Verdict;
  note: string | undefined;
}

export const reviewsQuery = (month: string) =>
  queryOptions({
    queryKey: ['log-reviews', month],
    queryFn: () => api<ReviewList>(`/log-reviews?month=${month}`),
    // Every reading leaves a line in the log: looking at another window is no reason to read again.
    refetchOnWindowFocus: false,
  });

export const occasionQuery = (id: string) =>
  queryOptions({
    queryKey: ['log-review', id],
    queryFn: () => api<ReviewedOccasion>(`/log-reviews/${id}`),
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });

export const reviewMonthsQuery = () =>
  queryOptions({ queryKey: ['log-review-months'], queryFn: () => api<MonthCounts[]>('/log-reviews/months') });

export type LogVerification = Contract['LogVerificationDto'];

export const logVerificationQuery = () =>
  queryOptions({
    queryKey: ['log-verification'],
    queryFn: () => api<LogVerification>('/access-log/verification'),
    refetchOnWindowFocus: false,
  });

export function useDraw(month: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api<Contract['SampledDto']>('/log-reviews/samples', { method: 'POST', body: { month } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: reviewsQuery(month).queryKey }),
  });
}

/** The answer is the occasion with its new verdict, so the list is corrected by it instead of being read again. */
export function useJudge(month: string, id: string) {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (given: Given) =>
      api<ReviewedOccasion>(`/log-reviews/${id}/verdict`, { method: 'POST', body: given, headers: keyOf(given) }),
    onSuccess: (occasion) => {
      queries.setQueryData(occasionQuery(id).queryKey, occasion);
      queries.setQueryData(reviewsQuery(month).queryKey, (list) => list && withVerdict(list, occasion));
      // Not waited for: the next occasion opens at once.
      void queries.invalidateQueries({ queryKey: reviewMonthsQuery().queryKey });
    },
  });
}

function withVerdict(list: ReviewList, { id, verdict }: ReviewedOccasion): ReviewList {
  return { ...list, items: list.items.map((item) => (item.id === id ? { ...item, verdict } : item)) };
}
