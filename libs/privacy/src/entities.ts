import { IdempotencyRow, OutboxRow, RateLimitRow } from './database/platform-tables.entity.js';

export const PRIVACY_ENTITIES = [OutboxRow, IdempotencyRow, RateLimitRow];
