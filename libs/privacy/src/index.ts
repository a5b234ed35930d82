export * from './vocabulary.js';
export * from './retention.js';
export * from './purpose-role.js';
export { DOORS, NoSuchDoor, within, type Door } from './doors.js';
export {
  NotPersonal,
  Personal,
  ProcessedFor,
  VisitorMay,
  type Act,
  type Grounds,
  type NotPersonalOptions,
  type ProcessingActivity,
  type VisitorRights,
} from './decorators.js';
export { actualSentences, sentencesOf } from './database/actual-rights.js';
export { expectedRights, type TableRights } from './database/expected-grants.js';
export { guardedFunctions, guardFunction, type GuardedFunction } from './database/functions.js';
export { printMigration } from './database/print-migration.js';
export { declarationsOf } from './register/entities.js';
export { PRIVACY_ENTITIES } from './entities.js';
