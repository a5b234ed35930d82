import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { useAttempt } from '../booking/booking.api.js';
import { patientQuery, type Patient, type ProtectionGrade } from '../patient/patient.api.js';
import type { Reason } from '../record/record.api.js';

export interface BlockedUnit {
  id: string;
  name: string;
}

export interface Block {
  id: string;
  unit: BlockedUnit | null;
  process: string | null;
  fromAt: string;
  byPatient: boolean;
}

export interface PatientBlocks {
  underAge: boolean;
  units: (BlockedUnit & { process: string })[];
  blocks: Block[];
}

export interface NewBlock {
  unitId?: string;
  process?: string;
  askedByPatient: true;
}

export type Cause = 'consent' | 'emergency';

/** Looking leaves a line in the access log, so it is done when somebody asks and not at every glance. */
export const blocksQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['blocks', patientId],
    queryFn: () => api<PatientBlocks>(`/patients/${patientId}/blocks`),
    refetchOnWindowFocus: false,
  });

export function useRegisterBlock(patientId: string) {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: NewBlock) =>
      api<Block>(`/patients/${patientId}/blocks`, { method: 'POST', body, headers: keyOf(body) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: blocksQuery(patientId).queryKey }),
  });
}

export function useEndBlock(patientId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (blockId: string) => api<Block>(`/blocks/${blockId}/ending`, { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: blocksQuery(patientId).queryKey }),
  });
}

/** The first step of an opening: why, and then where. */
export function useShowBlocked(patientId: string) {
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: { cause: Cause; reason?: Reason; note: string }) =>
      api<{ id: string; units: BlockedUnit[] }>(`/patients/${patientId}/block-openings`, {
        method: 'POST',
        body,
        headers: keyOf(body),
      }),
    gcTime: 0,
  });
}

export function useOpenBlocked(patientId: string, openingId: string) {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (unitId: string) => {
      const body = { unitId };
      return api<{ expiresAt: string }>(`/block-openings/${openingId}/units`, {
        method: 'POST',
        body,
        headers: keyOf(body),
      });
    },
    onSuccess: () => readAnew(queries, patientId),
    gcTime: 0,
  });
}

export function useOpenIdentity(patientId: string) {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: { reason: Reason; note?: string }) =>
      api<{ expiresAt: string }>(`/patients/${patientId}/protected-openings`, {
        method: 'POST',
        body,
        headers: keyOf(body),
      }),
    onSuccess: () => readAnew(queries, patientId),
    gcTime: 0,
  });
}

export function useProtect(patientId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (grade: ProtectionGrade | null) =>
      api<Patient>(`/patients/${patientId}/protection`, { method: 'PUT', body: { grade } }),
    onSuccess: () => readAnew(queries, patientId),
  });
}

/** What may be seen of the patient has changed. */
function readAnew(queries: QueryClient, patientId: string): Promise<unknown> {
  const keys = [
    patientQuery(patientId).queryKey,
    ['patient-bookings', patientId],
    ['journal', patientId],
    ['calendar'],
  ];
  return Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
