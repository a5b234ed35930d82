import { Incident, IncidentAffected, IncidentStepRow } from './incident/incident.entity.js';
import { LogReportCase } from './report/log-report-case.entity.js';
import { ReviewDraw, ReviewItem, ReviewVerdict } from './review/review.entity.js';

export { AuditModule } from './audit.module.js';
export { type Candidate, type Draw, draw, type Drawn } from './review/draw.js';
export { OwnReview } from './review/review.problems.js';
export { ReviewService } from './review/review.service.js';
export { PACE, RULE_CODES, type Rule, RULES, scoreOf } from './review/rules.js';
export { type Sampled, SamplingService } from './review/sampling.service.js';
export { type Verdict, VERDICTS } from './review/verdict.js';

export { IncidentCase, MISSING, type Missing } from './incident/incident-case.js';
export { IncidentModule } from './incident/incident.module.js';
export { IncidentService, type NewIncident } from './incident/incident.service.js';
export {
  type Audience,
  AUDIENCES,
  type Language,
  LANGUAGES,
  type Phase,
  PHASES,
  type RiskLevel,
  RISKS,
  type StepKind,
} from './incident/incident-step.js';
export { IncidentTexts, type WrittenText } from './incident/incident-texts.service.js';
export { type Affected, IncidentWork } from './incident/incident-work.service.js';
export { AFFECTED as AFFECTED_PATIENTS } from './incident/affected.sql.js';
export { registerAsCsv } from './incident/register-export.js';
export { type Trace, TracesService } from './incident/traces.service.js';
export { INERA_PURPOSES } from './log/inera.js';
export { LogExportService } from './log/log-export.service.js';
export { LogModule } from './log/log.module.js';
export { type BrokenLink, type LogVerification, LogVerificationService } from './log/log-verification.service.js';
export { type DoneBy, LINES_OF as LINES_OF_PATIENT, type ReportedAccess } from './report/log-line.js';
export { ASKED_BY, type AskedBy, IDENTIFIED_BY, type IdentifiedBy } from './report/log-report-case.entity.js';
export type { LogReport, NewLogReport } from './report/log-report.js';
export { type Decision, LogReportService } from './report/log-report.service.js';
export { type OwnLogMonth, OwnLogService } from './report/own-log.service.js';
export { daysOf, type Period, yearBefore } from './report/period.js';
export { ReportModule } from './report/report.module.js';

export { Incident, IncidentAffected, IncidentStepRow, LogReportCase, ReviewDraw, ReviewItem, ReviewVerdict };

export const AUDIT_ENTITIES = [
  ReviewDraw,
  ReviewItem,
  ReviewVerdict,
  LogReportCase,
  Incident,
  IncidentStepRow,
  IncidentAffected,
];
