import type { components } from './schema.js';

/** The bodies the api takes and gives, as its OpenAPI document says them. */
export type Contract = components['schemas'];
