export { Clock, SystemClock, TestClock } from './clock.js';
export { readConfig } from './config.js';
export { DatabaseConfig, type Entities } from './database.js';
export { defineFact, Facts, type Fact } from './facts.js';
export { answeredBefore, type IdempotencyKey, idempotencyKey, keyWithin } from './idempotency.js';
export { type Heard, Listener } from './listener.js';
export { logger } from './logger.js';
export { newId } from './new-id.js';
export {
  InvalidRequest,
  KeyReused,
  NotFound,
  NotPermitted,
  NotSignedIn,
  Problem,
  TooManyRequests,
  Unavailable,
  type FieldProblem,
} from './problem.js';
export { PlatformModule } from './platform.module.js';
export { ProviderRow } from './provider-row.js';
export { SnakeNaming } from './snake-naming.js';
export { newToken, sha256 } from './secret.js';
export { isConnectionLost, isRetriable, sqlState } from './sql-state.js';
export {
  afterCommit,
  context,
  enterPurpose,
  refuseAfterCommit,
  sql,
  Transactions,
  tx,
  type Opening,
  type RequestContext,
} from './transaction.js';
