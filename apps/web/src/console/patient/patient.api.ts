import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { useAttempt } from '../booking/booking.api.js';

export const PROTECTION_GRADES = ['sekretessmarkering', 'skyddad-folkbokforing', 'fingerade-personuppgifter'] as const;
export type ProtectionGrade = (typeof PROTECTION_GRADES)[number];

export type HowIdentified = 'bankid' | 'document' | 'known';

export interface Patient {
  id: string;
  givenName: string;
  familyName: string;
  identifier: { kind: 'personnummer' | 'coordination-number' | 'reserve'; masked: string } | null;
  birthDate: string | null;
  age: number | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  /** `stated`: nobody has seen who it is, and no encounter starts before that. */
  identity: 'stated' | 'verified';
  protection: ProtectionGrade | null;
  /** Protected, and the reader has not said why the card is needed. */
  concealed: boolean;
}

export interface NewPatient {
  personnummer?: string;
  /** Without a Swedish number: the clinic gives one of its own. */
  withoutNumber?: boolean;
  birthDate?: string;
  identifiedBy?: HowIdentified;
  givenName: string;
  familyName: string;
  email?: string;
  phone?: string;
}

export interface Searched {
  personnummer: string;
  /** Why so many, when that was asked. */
  reason?: string;
}

export const patientQuery = (patientId: string) =>
  queryOptions({ queryKey: ['patient', patientId], queryFn: () => api<Patient>(`/patients/${patientId}`) });

/** The number goes in the body: a personnummer never stands in an address. */
export function useFindPatient() {
  const remember = useRemember();
  return useMutation({
    mutationFn: (body: Searched) => api<Patient>('/patients/search', { method: 'POST', body }),
    onSuccess: remember,
    gcTime: 0,
  });
}

export function useRegisterPatient() {
  const remember = useRemember();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (body: NewPatient) => api<Patient>('/patients', { method: 'POST', body, headers: keyOf(body) }),
    onSuccess: remember,
    gcTime: 0,
  });
}

export interface Identification {
  how: HowIdentified;
  personnummer?: string;
  withoutNumber?: boolean;
}

export function useIdentifyPatient(patientId: string) {
  const remember = useRemember();
  return useMutation({
    mutationFn: (body: Identification) =>
      api<Patient>(`/patients/${patientId}/identification`, { method: 'POST', body }),
    onSuccess: remember,
    gcTime: 0,
  });
}

function useRemember() {
  const queries = useQueryClient();
  return (patient: Patient) => {
    queries.setQueryData(patientQuery(patient.id).queryKey, patient);
  };
}
