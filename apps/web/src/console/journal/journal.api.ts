import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { useAttempt } from '../booking/booking.api.js';
import type { Patient } from '../patient/patient.api.js';
import type { Opened, OtherUnit } from '../record/record.api.js';
import type { EyeExamination } from './examination.js';

export interface Author {
  name: string;
  title: string | null;
}

export interface Entry {
  id: string;
  template: 'eye-examination';
  /** The day of the visit, YYYY-MM-DD. */
  examinedOn: string;
  createdAt: string;
  unit: { id: string; name: string };
  author: Author;
  state: 'draft' | 'signed';
  version: number;
  content: EyeExamination;
  signedAt: string | null;
  signedBy: Author | null;
  amendmentReason: string | null;
  versionCount: number;
}

export interface EntryVersion {
  number: number;
  content: EyeExamination;
  author: Author;
  createdAt: string;
  reason: string | null;
  signedAt: string | null;
  seal: string | null;
}

export interface EntryWithVersions extends Entry {
  versions: EntryVersion[];
}

export interface Journal {
  patient: Patient;
  entries: Entry[];
  /** Which other units have written, open or not. */
  otherUnits: OtherUnit[];
  /** The reader's own choices in force. */
  opened: Opened[];
}

/** Each reading leaves a line in the patient's access log, so the page asks when it is opened and not at every glance. */
export const journalQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['journal', patientId],
    queryFn: () => api<Journal>(`/patients/${patientId}/journal`),
    staleTime: Infinity,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });

export const entryQuery = (entryId: string) =>
  queryOptions({
    queryKey: ['journal-entry', entryId],
    queryFn: () => api<EntryWithVersions>(`/journal-entries/${entryId}`),
    refetchOnWindowFocus: false,
  });

interface Draft {
  /** Null until the first save. */
  entry: { id: string; version: number } | null;
  content: EyeExamination;
}

/** The first save makes the entry, each later one a version based on the one before. */
export function useSaveDraft(patientId: string) {
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: ({ entry, content }: Draft) => {
      if (entry) {
        const body = { content, basedOn: entry.version };
        return api<Entry>(`/journal-entries/${entry.id}/versions`, { method: 'POST', body, headers: keyOf(body) });
      }
      const body = { template: 'eye-examination', content };
      return api<Entry>(`/patients/${patientId}/journal-entries`, { method: 'POST', body, headers: keyOf(body) });
    },
    gcTime: 0,
  });
}

export function useSign(patientId: string) {
  const changed = useJournalChanged(patientId);
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      api<Entry>(`/journal-entries/${id}/signature`, { method: 'POST', body: { version } }),
    onSuccess: changed,
  });
}

interface Amendment {
  entry: { id: string; version: number };
  content: EyeExamination;
  reason: string;
}

export function useAmend(patientId: string) {
  const changed = useJournalChanged(patientId);
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: ({ entry, content, reason }: Amendment) => {
      const body = { content, basedOn: entry.version, reason };
      return api<Entry>(`/journal-entries/${entry.id}/amendments`, { method: 'POST', body, headers: keyOf(body) });
    },
    onSuccess: changed,
    gcTime: 0,
  });
}

export function useJournalChanged(patientId: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => {
    queries.removeQueries({ queryKey: ['journal-entry'] });
    return queries.invalidateQueries({ queryKey: journalQuery(patientId).queryKey });
  };
}
