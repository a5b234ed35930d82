import { IdempotencyRow, OutboxRow, RateLimitRow } from './database/platform-tables.entity.js';
import { Disclosure } from './disclosure/disclosure.entity.js';

export const PRIVACY_ENTITIES = [Disclosure, OutboxRow, IdempotencyRow, RateLimitRow];
