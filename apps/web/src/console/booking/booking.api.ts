import { queryOptions, useMutation, useQueryClient, type UseQueryOptions } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../shared/api.js';
import type { Attempt } from '../../shared/idempotency.js';
import { attemptOf } from '../../shared/idempotency.js';
import type { Bilingual } from '../i18n/useWords.js';
import type { Day } from '../i18n/day.js';

export interface Practitioner {
  id: string;
  name: string;
  title: string;
}

export interface Service {
  id: string;
  name: Bilingual;
  minutes: number;
  price: Bilingual | null;
  practitioners: Practitioner[];
}

export interface FreeTimes {
  zone: string;
  minutes: number;
  /** Each practitioner's free starts, in seconds since 1970. */
  practitioners: Record<string, number[]>;
}

export interface Booking {
  id: string;
  reference: string;
  state: string;
  patientId: string;
  unit: { id: string; name: string };
  service: Bilingual;
  practitioner: { id: string; name: string };
  startsAt: string;
  endsAt: string;
  channel: string;
  cancellable: boolean;
}

export interface TimeSearch {
  serviceId: string;
  practitionerId: string | null;
  from: Day;
  days: number;
}

/** Who books sees services and times through their own door: the desk's, or the claimed call's. */
export interface TimeSource {
  services: () => UseQueryOptions<Service[], Error, Service[], readonly unknown[]>;
  freeTimes: (search: TimeSearch) => UseQueryOptions<FreeTimes, Error, FreeTimes, readonly unknown[]>;
}

export interface ChosenVisit {
  serviceId: string;
  practitionerId: string | null;
  startsAt: string;
}

export const timesUnder = (path: string): TimeSource => ({
  services: () => ({
    queryKey: ['services', path],
    queryFn: () => api<Service[]>(`${path}/services`),
    staleTime: 300_000,
  }),
  freeTimes: (search) => ({
    queryKey: ['free-times', path, search],
    queryFn: () => api<FreeTimes>(`${path}/free-times?${queryOf(search)}`),
  }),
});

export const OWN_UNIT = timesUnder('');

function queryOf({ practitionerId, days, ...search }: TimeSearch): string {
  return String(new URLSearchParams({ ...search, days: String(days), ...(practitionerId && { practitionerId }) }));
}

/** Keeps the key of an unchanged attempt, so that a repeat after a broken connection books once. */
export function useAttempt(): (body: unknown) => { 'idempotency-key': string } {
  const attempt = useRef<Attempt | null>(null);
  return (body) => {
    attempt.current = attemptOf(body, attempt.current);
    return { 'idempotency-key': attempt.current.key };
  };
}

export function useBook(patientId: string | undefined) {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: (visit: ChosenVisit) => {
      const body = { patientId, ...visit };
      return api<Booking>('/bookings', { method: 'POST', body, headers: keyOf(body) });
    },
    onSettled: () => Promise.all(CHANGED_BY_BOOKING.map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
}

export function useCancelBooking() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (bookingId: string) => api<Booking>(`/bookings/${bookingId}/cancellation`, { method: 'POST' }),
    onSettled: () => Promise.all(CHANGED_BY_BOOKING.map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
}

export const CHANGED_BY_BOOKING = ['calendar', 'free-times', 'patient-bookings'] as const;

export const patientBookingsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['patient-bookings', patientId],
    queryFn: () => api<Booking[]>(`/patients/${patientId}/bookings`),
  });
