export { RECALL_REASONS, type RecallDecision, type RecallReason } from './recall-decision.js';
