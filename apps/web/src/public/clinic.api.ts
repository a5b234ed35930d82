import { queryOptions } from '@tanstack/react-query';
import { api } from '../shared/api.js';
import type { Both } from './language.js';

export interface ProviderName {
  slug: string;
  name: string;
}

export interface Unit {
  id: string;
  slug: string;
  name: string;
  address: string;
  phone: string;
  discipline: string;
}

export interface Provider extends ProviderName {
  units: Unit[];
}

export interface Practitioner {
  id: string;
  name: string;
  title: string;
}

export interface Service {
  id: string;
  name: Both;
  minutes: number;
  price: Both | null;
  practitioners: Practitioner[];
}

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
