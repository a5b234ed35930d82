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
