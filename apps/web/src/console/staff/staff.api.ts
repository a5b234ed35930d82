import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { useAttempt } from '../booking/booking.api.js';
import type { Day } from '../i18n/day.js';

export interface NamedUnit {
  id: string;
  name: string;
}

export interface Colleague {
  id: string;
  givenName: string;
  familyName: string;
  title: string;
  employment: 'employed' | 'hired';
  state: 'coming' | 'current' | 'ended';
  startedOn: Day | null;
  /** The first day without an account. */
  endedOn: Day | null;
  licenceUnchecked: boolean;
  roles: { role: string; unit: NamedUnit }[];
}

export type AnalysisState = 'in-force' | 'superseded' | 'review-passed';

export interface AssignmentOfColleague {
  id: string;
  role: string;
  unit: NamedUnit;
  fromOn: Day;
  toOn: Day | null;
  state: 'coming' | 'current' | 'ended';
  analysis: { id: string; version: number; state: AnalysisState };
  givenBy: string | null;
  reviewedOn: Day | null;
}

export interface Employee extends Colleague {
  masked: string;
  employer: string | null;
  licence: { type: string; number: string; checkedOn: Day | null; checkedBy: string | null } | null;
  assignments: AssignmentOfColleague[];
  visitsAhead: number;
}

export interface Particulars {
  givenName: string;
  familyName: string;
  title: string;
  licence?: { type: string; number: string; checkedOn?: Day } | undefined;
}

export interface NewEmployee extends Particulars {
  personnummer: string;
  startedOn: Day;
  employer?: string | undefined;
}

export interface NewAssignment {
  unitId: string;
  role: string;
  fromOn: Day;
  toOn?: Day | undefined;
  analysisId: string;
}

export const staffQuery = () => queryOptions({ queryKey: ['staff', 'all'], queryFn: () => api<Colleague[]>('/staff') });

export const employeeQuery = (id: string) =>
  queryOptions({ queryKey: ['staff', id], queryFn: () => api<Employee>(`/staff/${id}`) });

/** The provider's units are public, like its addresses. */
export const unitsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['units', slug],
    queryFn: async () => (await api<{ units: NamedUnit[] }>(`/providers/${slug}`)).units,
    staleTime: 300_000,
  });

export function useRegisterEmployee() {
  const remember = useRemember();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: NewEmployee) => api<Employee>('/staff', { method: 'POST', body, headers: keyOf(body) }),
    onSuccess: remember,
    gcTime: 0,
  });
}

export function useChangeEmployee(id: string) {
  const remember = useRemember();
  return useMutation({
    mutationFn: (body: Particulars) => api<Employee>(`/staff/${id}`, { method: 'PUT', body }),
    onSuccess: remember,
  });
}

export function useGiveAssignment(employeeId: string) {
  const remember = useRemember();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: NewAssignment) =>
      api<Employee>(`/staff/${employeeId}/assignments`, { method: 'POST', body, headers: keyOf(body) }),
    onSuccess: remember,
  });
}

/** What ends: the employment or one assignment, from that day on. */
export function useEnding(what: `staff/${string}` | `assignments/${string}`) {
  const remember = useRemember();
  return useMutation({
    mutationFn: (on: Day) => api<Employee>(`/${what}/ending`, { method: 'POST', body: { on } }),
    onSuccess: remember,
  });
}

export function useEndSessions(employeeId: string) {
  return useMutation({
    mutationFn: () => api<{ ended: number }>(`/staff/${employeeId}/sessions/ending`, { method: 'POST', body: {} }),
  });
}

function useRemember() {
  const queries = useQueryClient();
  return async (employee: Employee) => {
    queries.setQueryData(employeeQuery(employee.id).queryKey, employee);
    await Promise.all([
      queries.invalidateQueries({ queryKey: staffQuery().queryKey }),
      queries.invalidateQueries({ queryKey: ['analyses'] }),
    ]);
  };
}
