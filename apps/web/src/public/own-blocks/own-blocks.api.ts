import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { isProblem } from '../../shared/problem.js';
import type { Contract } from '../../shared/contract.js';

export type OwnBlocks = Contract['PatientBlocksDto'];
export type OwnBlock = Contract['BlockDto'];
export type Target = { unitId: string } | { process: string };

/** Nobody's patient here is an answer and not an error. */
export const ownBlocksQuery = () =>
  queryOptions({
    queryKey: ['own-blocks'],
    queryFn: async ({ signal }): Promise<OwnBlocks | null> => {
      try {
        return await api<OwnBlocks>('/me/blocks', { signal });
      } catch (error) {
        if (isProblem(error, 'not-found')) {
          return null;
        }
        throw error;
      }
    },
    staleTime: 0,
  });

export function blockOwn(target: Target, key: string): Promise<OwnBlock> {
  return api('/me/blocks', { method: 'POST', body: target, headers: { 'idempotency-key': key } });
}

export function endOwn(id: string): Promise<OwnBlock> {
  return api(`/me/blocks/${id}/ending`, { method: 'POST' });
}
