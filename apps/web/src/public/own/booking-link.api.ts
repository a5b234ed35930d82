import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';

export type OwnVisit = Contract['OwnVisitDto'];

/** The token travels in a header: in the address of a request it would end up in logs. */
function withLink(token: string) {
  return { authorization: `Link ${token}` };
}

export const linkedVisitQuery = (token: string) =>
  queryOptions({
    queryKey: ['linked-visit', token],
    queryFn: ({ signal }) => api<OwnVisit>('/booking-link', { headers: withLink(token), signal }),
  });

export function cancelByLink(token: string): Promise<OwnVisit> {
  return api('/booking-link/cancellation', { method: 'POST', headers: withLink(token) });
}
