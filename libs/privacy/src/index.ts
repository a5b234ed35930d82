export * from './vocabulary.js';
export * from './retention.js';
export {
  NotPersonal,
  Personal,
  ProcessedFor,
  VisitorMay,
  type Act,
  type Grounds,
  type ProcessingActivity,
  type VisitorRights,
} from './decorators.js';
