import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { useSession } from '../session/useSession.js';

interface Clinic {
  units: { id: string; discipline: string }[];
}

const clinicQuery = (slug: string) =>
  queryOptions({ queryKey: ['clinic', slug], queryFn: () => api<Clinic>(`/providers/${slug}`), staleTime: Infinity });

/**
 * The eye examination is the only form there is yet, and a physiotherapist should not be offered it.
 * Undefined until the unit's discipline is known.
 */
export function useExaminesEyes(): boolean | undefined {
  const { provider, unit } = useSession();
  const clinic = useQuery(clinicQuery(provider.slug));
  if (clinic.isPending) {
    return undefined;
  }
  return clinic.data?.units.some(({ id, discipline }) => id === unit?.id && discipline === 'optometry') ?? false;
}
