import { EntryVersion, JournalEntry, Signature } from './journal-entry.entity.js';

export type { EntryView, Person, VersionView } from './entry-view.js';
export type { EyeExamination } from './examination/eye-examination.js';
export { TEMPLATES, type Template } from './journal-entry.entity.js';
export { ExaminationSigned, type SignedExamination } from './journal.facts.js';
export { JournalModule } from './journal.module.js';
export { AlreadySigned, LicenceRequired, NotSigned, NotTheAuthor, StaleVersion } from './journal.problems.js';
export { JournalService, type Draft, type Journal } from './journal.service.js';
export { READ_ENTRY, READ_JOURNAL, SAVE_ENTRY } from './journal.sql.js';
export type { ChoiceInForce, WrittenElsewhere } from './opened-record.js';
export { RECALL_REASONS, type RecallDecision, type RecallReason } from './examination/recall-decision.js';
export type { EyeRefraction } from './examination/refraction.js';
export { sealOf, type SealedVersion } from './sealing/seal.js';
export { SigningService, type Amendment, type Revision } from './signing.service.js';
export { EntryVersion, JournalEntry, Signature };

export const JOURNAL_ENTITIES = [JournalEntry, EntryVersion, Signature];
