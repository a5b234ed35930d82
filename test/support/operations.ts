import { isPermission, type Permission } from '@kallelse/access';
import type { Clinic } from './clinic.js';

const METHODS = ['get', 'post', 'put', 'delete', 'patch'] as const;

export interface Operation {
  method: (typeof METHODS)[number];
  /** As in OpenAPI: /api/patients/{id}. */
  path: string;
  permission: Permission | undefined;
  purpose: unknown;
  legalBasis: unknown;
  publicReason: unknown;
}

type Documented = Record<string, Record<string, Record<string, unknown>>>;

/** Every operation that the running api documents. */
export async function operationsOf(clinic: Clinic): Promise<Operation[]> {
  const { body } = await clinic.visitor().get('/docs-json').expect(200);
  return Object.entries((body as { paths: Documented }).paths).flatMap(([path, byMethod]) =>
    METHODS.filter((method) => byMethod[method]).map((method) => {
      const operation = byMethod[method] as Record<string, unknown>;
      const code = String(operation['x-permission'] ?? '');
      return {
        method,
        path,
        permission: isPermission(code) ? code : undefined,
        purpose: operation['x-purpose'],
        legalBasis: operation['x-legal-basis'],
        publicReason: operation['x-public'],
      };
    }),
  );
}
