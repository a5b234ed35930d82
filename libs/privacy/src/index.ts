export * from './vocabulary.js';
export * from './retention.js';
export * from './purpose-role.js';
export { DOORS, NoSuchDoor, within, type Door } from './doors.js';
export {
  Blockable,
  legalBasesOf,
  NotPersonal,
  OfRecord,
  Personal,
  ProcessedFor,
  SeenAcrossUnits,
  VisitorMay,
  type Act,
  type Grounds,
  type NotPersonalOptions,
  type ProcessingActivity,
  type Reach,
  type VisitorRights,
} from './decorators.js';
export { actualSentences, sentencesOf } from './database/actual-rights.js';
export { expectedRights, type TableRights } from './database/expected-grants.js';
export { guardedFunctions, guardFunction, type GuardedFunction } from './database/functions.js';
export { printMigration } from './database/print-migration.js';
export { declarationsOf } from './register/entities.js';
export { PRIVACY_ENTITIES } from './entities.js';
export { Disclosure, DISCLOSURE_KINDS, type DisclosureKind } from './disclosure/disclosure.entity.js';
export { assertReleased, Disclosures, UnregisteredRecipient, type Release } from './disclosure/disclosures.js';
export { Egress, UnknownHost, type Fetch } from './disclosure/egress.js';
export { Mailer, SmtpTransport, type Mail, type MailTransport } from './disclosure/mailer.js';
export { redactError, type RedactedError } from './disclosure/redact-error.js';
export { noticeOf, type Notice, type NoticeSection, type ProviderFacts } from './notice/notice.js';
export type { Finding } from './policies/findings.js';
export { policies, policyOf, type PolicyCode, type PolicyInForce } from './policies/policies.js';
export type { PolicyEntry, ProviderPolicy } from './policies/policy.js';
export { PrivacyModule, type PrivacySettings } from './privacy.module.js';
export {
  printRegister,
  type PrintedActivity,
  type PrintedPolicyEntry,
  type PrintedRegister,
} from './register/print.js';
export { type PrintedTerm } from './register/printed-terms.js';
export { ProcessingRegister, RegisterIncomplete } from './register/processing-register.js';
export * from './terms/index.js';
