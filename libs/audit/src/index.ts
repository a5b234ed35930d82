export { AuditModule } from './audit.module.js';

export const AUDIT_ENTITIES = [];
