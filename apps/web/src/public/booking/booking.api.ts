import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';
import type { FreeTimes } from './free-days.js';

export type Wish = Contract['WishDto'];
export type Hold = Contract['HeldTimeDto'];
export type Booked = Contract['ConfirmedDto'];
export type Notice = Contract['NoticeDto'];
export type Details = Pick<Contract['ConfirmHoldDto'], 'firstName' | 'lastName' | 'email' | 'personnummer'>;

/** A fact of the problem slot-taken. */
export interface NearestTime {
  practitionerId: string;
  startsAt: string;
}

export interface FreeTimesWanted {
  unitId: string;
  serviceId: string;
  practitionerId: string | null;
  from: string;
  days: number;
}

export const freeTimesQuery = ({ unitId, serviceId, practitionerId, from, days }: FreeTimesWanted) =>
  queryOptions({
    queryKey: ['free-times', unitId, serviceId, practitionerId, from, days],
    queryFn: ({ signal }) => {
      const wanted = new URLSearchParams({ serviceId, from, days: String(days) });
      if (practitionerId) {
        wanted.set('practitionerId', practitionerId);
      }
      return api<FreeTimes>(`/units/${unitId}/free-times?${wanted}`, { signal });
    },
    staleTime: 15_000,
  });

export const noticeQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['notice', unitId],
    queryFn: ({ signal }) => api<Notice>(`/units/${unitId}/notice`, { signal }),
  });

export function holdTime(unitId: string, wish: Wish): Promise<Hold> {
  return api(`/units/${unitId}/holds`, { method: 'POST', body: wish });
}

/** Nobody waits for the answer: a hold that is not given back runs out by itself. */
export function giveBack(unitId: string, { hold }: Hold): void {
  void api(`/units/${unitId}/holds`, { method: 'DELETE', body: { hold }, keepalive: true }).catch(() => undefined);
}

export function book(unitId: string, body: Contract['ConfirmHoldDto'], key: string) {
  return api<Booked>(`/units/${unitId}/bookings`, { method: 'POST', body, headers: { 'Idempotency-Key': key } });
}
