import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  guardFunction,
  LegalBasis,
  NotPersonal,
  OfRecord,
  Personal,
  ProcessedFor,
  Purpose,
  Recipient,
  Source,
  SpecialCategoryBasis,
  years,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

guardFunction('journal.units_with_entries()', [Purpose.Journal]);
guardFunction('journal.choices_in_force()', [Purpose.Journal]);

const { Health, Name, Employment } = DataCategory;

/** The same for all of the journal: read and added to, never changed. Patientdatalagen 3 kap. 1, 14, 17 §§. */
const JOURNAL = {
  legalBasis: LegalBasis.LegalObligation,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  retention: years(10, 'the last entry'),
  recipients: [Recipient.Patient, Recipient.HealthInspectorate],
  sources: [Source.Patient, Source.CareStaff],
  may: ['read' as const, 'insert' as const],
};

export const TEMPLATES = ['eye-examination'] as const;
export type Template = (typeof TEMPLATES)[number];

/** One entry in one patient's journal. What it says stands in its versions. */
@Entity({ schema: 'journal', name: 'entry' })
@OfRecord()
@ProcessedFor(Purpose.Journal, { ...JOURNAL, categories: [Health, Employment] })
export class JournalEntry extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(Health)
  @Column('uuid')
  unitId!: string;

  @Personal(Health)
  @Column('text')
  template!: Template;

  @Personal(Employment)
  @Column('uuid')
  authorId!: string;
}

/** A saved text, with who wrote it as they were then. Every saved version is kept and can be listed. */
@Entity({ schema: 'journal', name: 'entry_version' })
@OfRecord()
@ProcessedFor(Purpose.Journal, { ...JOURNAL, categories: [Health, Name, Employment] })
export class EntryVersion extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  entryId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(Health)
  @Column('uuid')
  unitId!: string;

  @NotPersonal('a running number')
  @Column('int')
  number!: number;

  @Personal(Employment)
  @Column('uuid')
  authorId!: string;

  @Personal(Name)
  @Column('text')
  authorName!: string;

  @Personal(Employment)
  @Column('text')
  authorTitle!: string;

  @Personal(Health)
  @Column('date')
  examinedOn!: string;

  @Personal(Health)
  @Column('jsonb')
  content!: object;

  /** Why a signed text was corrected: Patientdatalagen 3 kap. 14 §. */
  @Personal(Health)
  @Column('text', { nullable: true })
  reason!: string | null;
}

/** Who answers for a version, with which licence, and the seal by which a change would show. */
@Entity({ schema: 'journal', name: 'signature' })
@OfRecord()
@ProcessedFor(Purpose.Journal, { ...JOURNAL, categories: [Name, Employment] })
export class Signature extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  entryId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  /** Where the entry belongs, so that the signature is kept from other units with it. */
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  unitId!: string;

  @NotPersonal('a running number')
  @Column('int')
  version!: number;

  @Personal(Employment)
  @Column('timestamptz')
  signedAt!: Date;

  @Personal(Employment)
  @Column('uuid')
  signerId!: string;

  @Personal(Name)
  @Column('text')
  signerName!: string;

  @Personal(Employment)
  @Column('text')
  signerTitle!: string;

  @Personal(Employment)
  @Column('text')
  licenceType!: string;

  @Personal(Employment)
  @Column('text')
  licenceNumber!: string;

  @NotPersonal('a hash')
  @Column('text')
  seal!: string;
}
