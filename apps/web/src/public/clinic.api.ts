import { queryOptions } from '@tanstack/react-query';
import { api } from '../shared/api.js';
import type { Contract } from '../shared/contract.js';

export type ProviderName = Contract['ProviderNameDto'];
export type Provider = Contract['ClinicDto'];
export type Unit = Contract['ClinicUnitDto'];
export type Service = Contract['ServiceDto'];
export type Practitioner = Contract['PractitionerDto'];

export const providersQuery = () =>
  queryOptions({
    queryKey: ['providers'],
    queryFn: ({ signal }) => api<ProviderName[]>('/providers', { signal }),
  });

export const providerQuery = (slug: string) =>
  queryOptions({
    queryKey: ['provider', slug],
    queryFn: ({ signal }) => api<Provider>(`/providers/${encodeURIComponent(slug)}`, { signal }),
  });

export const servicesQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['services', unitId],
    queryFn: ({ signal }) => api<Service[]>(`/units/${unitId}/services`, { signal }),
  });

/** The demo says so in its health, and shows what must never exist in production: a mailbox anyone can read. */
export const demoQuery = () =>
  queryOptions({
    queryKey: ['demo'],
    queryFn: async ({ signal }) => (await api<{ demo?: boolean }>('/health', { signal })).demo === true,
    staleTime: Infinity,
  });
