import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { useAttempt } from '../booking/booking.api.js';
import type { Day } from '../i18n/day.js';
import type { Bilingual } from '../i18n/useWords.js';

export interface WeekSpan {
  weekday: number;
  /** 09:00 on the clinic's wall. */
  opens: string;
  closes: string;
}

export interface GivenService {
  serviceId: string;
  minutes: number | null;
}

export interface PractitionerSetUp {
  id: string;
  name: string;
  title: string;
  services: GivenService[];
  hours: WeekSpan[];
}

export type CancellationRule = 'any-time' | 'hours-before' | 'previous-working-day';

export interface ServiceTerms {
  name: Bilingual;
  price: Bilingual | null;
  minutes: number;
  bufferBefore: number;
  bufferAfter: number;
  step: number;
  roomKind: string;
  deviceKinds: string[];
  onWebsite: boolean;
  capacity: number;
  cancellationRule: CancellationRule;
  cancellationHours: number | null;
  fee: Bilingual | null;
  citizenship: Bilingual | null;
}

export interface ServiceSetUp extends ServiceTerms {
  id: string;
  retiredOn: Day | null;
}

export interface Furniture {
  name: string;
  kind: string;
}

export interface FurnitureSetUp extends Furniture {
  id: string;
}

export const EVES = ['christmasEve', 'midsummerEve', 'newYearsEve'] as const;
export type Eve = (typeof EVES)[number];

export interface UnitRules extends Record<Eve, boolean> {
  horizonDays: number;
}

export interface DayException {
  day: Day;
  opens: string | null;
  closes: string | null;
  reason: Bilingual;
}

export const ABSENCE_KINDS = ['leave', 'sick', 'meeting', 'other'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export interface NewAbsence {
  practitionerId: string;
  startsAt: string;
  endsAt: string;
  kind: AbsenceKind;
}

export interface Absence extends NewAbsence {
  id: string;
  visits: { bookingId: string; startsAt: string; service: Bilingual }[];
}

export interface RedDay {
  day: Day;
  reason: Bilingual;
  eve: Eve | null;
}

export interface SetUp {
  today: Day;
  zone: string;
  rules: UnitRules;
  hours: WeekSpan[];
  practitioners: PractitionerSetUp[];
  services: ServiceSetUp[];
  rooms: FurnitureSetUp[];
  devices: FurnitureSetUp[];
  exceptions: DayException[];
  absences: Absence[];
  redDays: RedDay[];
}

export const setUpQuery = () => queryOptions({ queryKey: ['set-up'], queryFn: () => api<SetUp>('/set-up') });

export interface Change {
  method: 'POST' | 'PUT' | 'DELETE';
  /** After /set-up/. */
  path: string;
  body?: object;
}

/** Each change answers with everything as it is now, and the calendar's days are asked for again. */
export function useChange() {
  const queries = useQueryClient();
  const keyOf = useAttempt();
  return useMutation({
    mutationFn: ({ method, path, body }: Change) =>
      api<SetUp>(`/set-up/${path}`, { method, ...(body && { body }), headers: keyOf({ path, ...body }) }),
    onSuccess: (setUp) => {
      queries.setQueryData(setUpQuery().queryKey, setUp);
      return queries.invalidateQueries({ queryKey: ['calendar'] });
    },
  });
}
