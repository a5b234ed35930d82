import type { Words } from '../terms/dpv.js';
import type { Retention } from '../retention.js';
import type { DataCategory, LegalBasis, Purpose, Recipient, SpecialCategoryBasis } from '../vocabulary.js';

/** What a care provider has told its patients about one purpose, beside what the law makes of it. */
export interface PolicyEntry {
  readonly purpose: Purpose;
  /** The bases the policy names; empty where it is silent. */
  readonly claimed: readonly LegalBasis[];
  readonly assessed: LegalBasis;
  readonly assessedSpecial?: SpecialCategoryBasis;
  /** Why the assessed basis is another than the claimed. */
  readonly because?: Words;
  /** For purposes this system does not carry out: which data the policy names. */
  readonly categories?: readonly DataCategory[];
  /** Where the policy sets a period of its own; for what the system carries out, never a longer one. */
  readonly retention?: Retention;
  /** Where the policy names fewer recipients than the system could have. */
  readonly recipients?: readonly Recipient[];
}

/** Where a promise and the law disagree. The product shows it rather than hiding it. */
export interface PolicyFinding {
  readonly about: Words;
  readonly law: string;
}

export interface ProviderPolicy {
  /** access.provider.policy */
  readonly code: string;
  readonly controller: string;
  readonly brand: string;
  /** Contact of the data protection officer; null where the policy names none. */
  readonly dataProtectionOfficer: string | null;
  /** From where the data come, in the policy's words: Articles 13 and 14(2)(f). */
  readonly sourceSentence: Words;
  /** What happens to somebody who does not give the data: Article 13(2)(e). */
  readonly ifWithheld: Words;
  /** Where the policy says that only the provider's own employees reach the record: then nobody hired has an account. */
  readonly onlyEmployees?: Words;
  readonly entries: readonly PolicyEntry[];
  readonly findings: readonly PolicyFinding[];
}
