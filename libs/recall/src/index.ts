import { CallAttempt, KeptDecision, RecallItem, RecallStop } from './recall.entity.js';

export { CALL_OUTCOMES, type CallOutcome } from './call-outcome.js';
export { CallsService, type Call, type QueueCounts } from './calls.service.js';
export { dueOn } from './plan/due-date.js';
export { OutcomeService } from './outcome.service.js';
export { RecallGenerator } from './plan/recall-generator.service.js';
export { RecallModule } from './recall.module.js';
export { type Decision, planRecalls } from './plan/recall-plan.js';
export { CallLost } from './recall.problems.js';
export { CLAIM_NEXT } from './recall.sql.js';
export { CallAttempt, KeptDecision, RecallItem, RecallStop };

export const RECALL_ENTITIES = [KeptDecision, RecallItem, CallAttempt, RecallStop];
