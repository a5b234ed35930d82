import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Both } from '../language.js';

export interface Term {
  code: string;
  label: Both;
  iri: string;
}

export interface Kept {
  label: Both;
}

export interface Activity {
  entity: string;
  table: string;
  purpose: Term;
  legalBasis: Term;
  specialCategoryBasis: Term | null;
  subjects: Term[];
  categories: Term[];
  retention: Kept;
  recipients: Term[];
  sources: Term[];
}

export interface PolicyEntry {
  purpose: Term;
  operated: boolean;
  claimed: Term[];
  assessed: Term;
  assessedSpecial: Term | null;
  categories: Term[];
  retention: Kept | null;
  recipients: Term[] | null;
}

export interface Finding {
  code: string;
  /** Null where it is about the policy as a whole. */
  purpose: string | null;
  text: Both;
  law: string;
}

export interface Register {
  provider: { code: string; controller: string; brand: string } | null;
  activities: Activity[];
  notPersonal: { entity: string; table: string; why: string }[];
  doors: { from: string; to: string; reason: Both }[];
  policy: PolicyEntry[];
  findings: Finding[];
}

export const registerAddress = (provider: string | null) =>
  `/processing-register${provider ? `?provider=${encodeURIComponent(provider)}` : ''}`;

export const registerQuery = (provider: string | null) =>
  queryOptions({
    queryKey: ['register', provider],
    queryFn: ({ signal }) => api<Register>(registerAddress(provider), { signal }),
  });
