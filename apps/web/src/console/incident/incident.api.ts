import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';
import { useAttempt } from '../booking/booking.api.js';
import type { Language } from '../../shared/format.js';

export type Incident = Contract['IncidentDto'];
export type IncidentCase = Contract['IncidentCaseDto'];
export type IncidentText = Contract['IncidentTextDto'];
export type Investigation = Contract['InvestigationDto'];
export type Trace = Contract['TraceDto'];
export type Audience = 'authority' | 'patients';
export type AffectedPatient = Contract['AffectedPatientDto'];

export const AUDIENCES: readonly Audience[] = ['authority', 'patients'];
export const REGISTER_FILE = '/api/incidents/register.csv';

export const incidentsQuery = () =>
  queryOptions({ queryKey: ['incidents'], queryFn: () => api<Incident[]>('/incidents'), staleTime: 0 });

export const incidentQuery = (id: string) =>
  queryOptions({ queryKey: ['incident', id], queryFn: () => api<IncidentCase>(`/incidents/${id}`), staleTime: 0 });

const textAddress = (id: string, audience: Audience, language: Language, file = '') =>
  `/incidents/${id}/text${file}?${String(new URLSearchParams({ audience, language }))}`;

export const textQuery = (id: string, audience: Audience, language: Language) =>
  queryOptions({
    queryKey: ['incident-text', id, audience, language],
    queryFn: () => api<IncidentText>(textAddress(id, audience, language)),
    staleTime: 0,
  });

export const printedText = (id: string, audience: Audience, language: Language): string =>
  `/api${textAddress(id, audience, language, '.pdf')}`;

export const affectedQuery = (id: string, drawing: string) =>
  queryOptions({
    queryKey: ['incident-affected', id, drawing],
    queryFn: () => api<AffectedPatient[]>(`/incidents/${id}/affected-patients`),
  });

export const tracesQuery = (id: string, window: { from: string; to: string }) =>
  queryOptions({
    queryKey: ['incident-traces', id, window],
    queryFn: () => api<Trace[]>(`/incidents/${id}/traces?${String(new URLSearchParams(window))}`),
  });

export interface NewIncident {
  what: string;
  happenedAt: string | null;
  noticedAt: string;
}

export function useOpenIncident() {
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: NewIncident) =>
      api<Contract['OpenedIncidentDto']>('/incidents', { method: 'POST', body, headers: keyOf(body) }),
  });
}

export type StepName =
  'investigations' | 'risk-assessments' | 'decisions' | 'notifications' | 'texts' | 'affected-patients' | 'closing';

/** Adds a step to the case; the answer is the case as it is then. */
export function useStep(id: string, name: StepName) {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: object) =>
      api<IncidentCase>(`/incidents/${id}/${name}`, { method: 'POST', body, headers: keyOf(body) }),
    onSuccess: (found) => {
      queries.setQueryData(incidentQuery(id).queryKey, found);
      void queries.invalidateQueries({ queryKey: ['incident-text', id] });
    },
  });
}
