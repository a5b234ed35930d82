import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { newKey } from '../../shared/idempotency.js';
import { useAttempt } from '../booking/booking.api.js';
import type { Day } from '../i18n/day.js';
import type { Bilingual } from '../i18n/useWords.js';
import type { AnalysisState, NamedUnit } from './staff.api.js';

export const PASSAGES = ['tasks', 'whose', 'categories', 'risks', 'decision'] as const;
export type Passage = (typeof PASSAGES)[number];

export interface Analysis extends Record<Passage, string> {
  id: string;
  unit: NamedUnit;
  role: string;
  version: number;
  decidedOn: Day;
  decidedBy: string | null;
  reviewOn: Day;
  state: AnalysisState;
  assignments: number;
}

export interface NewAnalysis extends Record<Passage, string> {
  unitId: string;
  role: string;
  basedOn: number;
  reviewOn: Day;
}

export interface RoleInWords {
  code: string;
  name: Bilingual;
  permissions: { code: string; does: Bilingual; purpose: { code: string; label: Bilingual } }[];
}

interface Reviewed {
  id: string;
  employee: { id: string; name: string; title: string };
  role: string;
  unit: NamedUnit;
}

export interface DueAssignment extends Reviewed {
  fromOn: Day;
  toOn: Day | null;
  reviewedOn: Day | null;
  dueOn: Day;
  analysis: { version: number; state: AnalysisState };
  own: boolean;
}

export type Verdict = 'kept' | 'ended';

export interface DoneReview extends Reviewed {
  verdict: Verdict;
  reviewedOn: Day;
  reviewer: string;
}

export const NUMBERS = [
  'relationDaysAhead',
  'relationDaysAfter',
  'choiceHours',
  'blockOpeningHours',
  'searchesPerHour',
  'choicesPerDay',
  'sampleSize',
] as const;

export interface Rules extends Record<(typeof NUMBERS)[number], number> {
  hiredStaff: boolean;
  namesInLogReport: boolean;
}

export interface RulesInForce extends Rules {
  onlyEmployees: Bilingual | null;
}

export const rolesQuery = () =>
  queryOptions({ queryKey: ['roles'], queryFn: () => api<RoleInWords[]>('/roles'), staleTime: 300_000 });

export const analysesQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['analyses', unitId],
    queryFn: () => api<Analysis[]>(`/analyses?unitId=${encodeURIComponent(unitId)}`),
  });

export function useWriteAnalysis() {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: NewAnalysis) => api<Analysis>('/analyses', { method: 'POST', body, headers: keyOf(body) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['analyses'] }),
  });
}

export const reviewsQuery = () =>
  queryOptions({
    queryKey: ['assignment-reviews'],
    queryFn: () => api<{ due: DueAssignment[]; done: DoneReview[] }>('/assignment-reviews'),
  });

export function useReviewAssignment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, verdict }: { id: string; verdict: Verdict }) =>
      api(`/assignments/${id}/reviews`, {
        method: 'POST',
        body: { verdict },
        headers: { 'idempotency-key': newKey() },
      }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: reviewsQuery().queryKey }),
        queries.invalidateQueries({ queryKey: ['staff'] }),
      ]),
  });
}

export const rulesQuery = () =>
  queryOptions({ queryKey: ['access-rules'], queryFn: () => api<RulesInForce>('/access-rules') });

export function useDecideRules() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Rules) => api<RulesInForce>('/access-rules', { method: 'PUT', body }),
    onSuccess: (rules) => queries.setQueryData(rulesQuery().queryKey, rules),
  });
}
