import { AccessLogAnchor, AccessLogDroppedMonth, AccessLogLine, AccessLogSeal } from './access-log.entity.js';
import { AccessLogHead, PermissionRow, ProviderPurpose, RolePermission } from './access-tables.entity.js';
import { BankIdOrder } from './bankid-order.entity.js';
import { CareProvider } from './care-provider.entity.js';
import { CareUnit } from './care-unit.entity.js';
import { Employee } from './employee.entity.js';
import { OidcRequest } from './oidc-request.entity.js';
import { Passkey, PasskeyChallenge } from './passkey.entity.js';
import { ActiveChoice } from './record/active-choice.entity.js';
import { AccessRules } from './record/access-rules.entity.js';
import { Block } from './record/block.entity.js';
import { CareRelation } from './record/care-relation.entity.js';
import { Task } from './record/task.entity.js';
import { LimitReason, PatientSearch } from './quota/quota.entity.js';
import { LinkToken, Session } from './session.entity.js';
import { NeedsAndRiskAnalysis } from './staff/analysis.entity.js';
import { Assignment, AssignmentReview } from './staff/assignment.entity.js';

export { AccessModule } from './access.module.js';
export { AccessLog, type Activity } from './access-log.js';
export { Jobs } from './as-job.js';
export { Can, permissionOf, Public, publicReasonOf } from './can.js';
export { openings, records } from './openings.js';
export {
  type ActorKind,
  dbRoleOf,
  isPermission,
  type Permission,
  type PermissionDefinition,
  PERMISSIONS,
} from './permissions.js';
export { writePermissionTables } from './permission-tables.js';
export { BlockModule } from './block/block.module.js';
export { BLOCKED_UNITS, BlockOpenings, type OpeningCause } from './block/block-openings.js';
export { GuardianMayNotBlock } from './block/block.problems.js';
export { READ_BLOCKS } from './block/block.sql.js';
export { Blocks, type BlockTarget, type BlockView, type PatientBlocks } from './block/blocks.js';
export { IdentityOpenings } from './block/identity-openings.js';
export { CHOICE_REASONS, type ChoiceKind, type ChoiceReason } from './record/active-choice.entity.js';
export { CareRelationNeeded } from './record/care-relation-needed.js';
export { RecordClosed } from './record/record-closed.js';
export { type RecordChoice, type RecordOpening, RecordOpenings } from './record/record-openings.js';
export { type DoneTask, OPEN_TASKS, Tasks, type TaskView } from './record/tasks.js';
export { type Quota, QuotaSpent, ReasonNeeded } from './quota/quota.problems.js';
export { type QuotaVerdict, withinChoices, withinSearches } from './quota/quotas.js';
export { Refusals } from './refusals.js';
export { isRole, type Role, ROLES } from './roles.js';
export { Analyses, type AnalysisView, type NewAnalysis } from './staff/analyses.js';
export {
  AssignmentReviews,
  type AssignmentVerdict,
  type DoneReview,
  type DueAssignment,
} from './staff/assignment-reviews.js';
export { Assignments, type NewAssignment } from './staff/assignments.js';
export type { AssignmentView, EmployeeSummary, EmployeeView } from './staff/employee.view.js';
export { Employees, type NewEmployee, type Particulars } from './staff/employees.js';
export { roleTable, type RoleOfTable } from './staff/role-table.js';
export { AccessRulesOfProvider, type Rules, type RulesInForce } from './staff/rules.js';
export { StaffModule } from './staff/staff.module.js';
export {
  AccessLogLine,
  AccessLogSeal,
  AccessRules,
  ActiveChoice,
  Assignment,
  Block,
  CareProvider,
  CareRelation,
  CareUnit,
  Employee,
  LinkToken,
  NeedsAndRiskAnalysis,
  Session,
  Task,
};

export const ACCESS_ENTITIES = [
  CareProvider,
  CareUnit,
  ProviderPurpose,
  PermissionRow,
  RolePermission,
  Employee,
  NeedsAndRiskAnalysis,
  Assignment,
  AssignmentReview,
  Session,
  BankIdOrder,
  OidcRequest,
  Passkey,
  PasskeyChallenge,
  LinkToken,
  AccessLogLine,
  AccessLogSeal,
  AccessLogHead,
  AccessLogAnchor,
  AccessLogDroppedMonth,
  AccessRules,
  CareRelation,
  ActiveChoice,
  Block,
  Task,
  PatientSearch,
  LimitReason,
];
