import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';

export type Register = Contract['ProcessingRegisterDto'];
export type Activity = Contract['ActivityDto'];
export type PolicyEntry = Contract['PolicyEntryDto'];
export type Finding = Contract['FindingDto'];
export type Term = Contract['TermDto'];

export const registerAddress = (provider: string | null) =>
  `/processing-register${provider ? `?provider=${encodeURIComponent(provider)}` : ''}`;

export const registerQuery = (provider: string | null) =>
  queryOptions({
    queryKey: ['register', provider],
    queryFn: ({ signal }) => api<Register>(registerAddress(provider), { signal }),
  });
