import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';
import type { Language } from '../../shared/format.js';
import { useAttempt } from '../booking/booking.api.js';

export type LogReport = Contract['LogReportDto'];
export type NewLogReport = Contract['RegisterLogReportDto'];

export const ASKED_BY = ['patient', 'guardian', 'proxy', 'next-of-kin'] as const;
export const IDENTIFIED_BY = ['id-document', 'bankid', 'known-to-staff', 'registered-address'] as const;

export const logReportsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['log-reports', patientId],
    queryFn: () => api<LogReport[]>(`/patients/${patientId}/log-reports`),
    staleTime: 0,
  });

export const printedReport = (id: string, language: Language): string =>
  `/api/log-reports/${id}/pdf?language=${language}`;

function useChanged(patientId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['log-reports', patientId] });
}

export function useRegisterLogReport(patientId: string) {
  const changed = useChanged(patientId);
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: NewLogReport) =>
      api<LogReport>(`/patients/${patientId}/log-reports`, { method: 'POST', body, headers: keyOf(body) }),
    onSuccess: changed,
  });
}

export function useDecide({ id, patientId }: LogReport) {
  const changed = useChanged(patientId);
  return useMutation({
    mutationFn: (body: Contract['DecideLogReportDto']) =>
      api<LogReport>(`/log-reports/${id}/decision`, { method: 'POST', body }),
    onSettled: changed,
  });
}

export function useHandOut({ id, patientId }: LogReport) {
  const changed = useChanged(patientId);
  return useMutation({
    mutationFn: (to: string) => api<LogReport>(`/log-reports/${id}/handing-out`, { method: 'POST', body: { to } }),
    onSettled: changed,
  });
}
