import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { useAttempt } from '../booking/booking.api.js';

/** HSLF-FS 2016:40 4 kap.: why somebody opens a record without a visit, or what another unit has written. */
export const REASONS = [
  'planned-care',
  'asked-by-patient',
  'colleague-asked',
  'complaint',
  'quality',
  'emergency',
  'other',
] as const;

export type Reason = (typeof REASONS)[number];
export type OpeningKind = 'without-relation' | 'other-units';

export interface Choice {
  kind: OpeningKind;
  reason: Reason;
  note?: string;
}

/** A choice in force: what it opens, on which ground, until when. */
export interface Opened {
  kind: OpeningKind;
  reason: Reason;
  note: string | null;
  expiresAt: string;
}

export interface OtherUnit {
  unit: { id: string; name: string };
  entries: number;
}

/** The choice leaves its own line in the access log; what it opened is read anew. */
export function useOpenRecord(patientId: string) {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: Choice) =>
      api<Opened>(`/patients/${patientId}/record-openings`, { method: 'POST', body, headers: keyOf(body) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['journal', patientId] }),
    gcTime: 0,
  });
}
