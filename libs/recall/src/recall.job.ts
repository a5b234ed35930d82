import type { JobDefinition } from '@kallelse/platform';

export const GenerateRecalls: JobDefinition = { queue: 'recall.generate', permission: 'recall:generate' };
