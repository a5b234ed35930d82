import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  guardFunction,
  LegalBasis,
  Personal,
  ProcessedFor,
  Purpose,
  Source,
  SpecialCategoryBasis,
  untilEvent,
  years,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

export const PROTECTION_GRADES = ['sekretessmarkering', 'skyddad-folkbokforing', 'fingerade-personuppgifter'] as const;
export type ProtectionGrade = (typeof PROTECTION_GRADES)[number];

const { Name, IdentityNumber, BirthDate, Email, Phone, Address, Protection, LifeStatus } = DataCategory;
const whileNeeded = untilEvent('the patient has no journal or booking left');

/** Somebody who is or may become a patient of one care provider. The number they are found by is a row of its own. */
@Entity({ schema: 'patient', name: 'patient' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  categories: [Name, IdentityNumber, BirthDate, Email, Phone, Address, Protection, LifeStatus],
  retention: whileNeeded,
  sources: [Source.Patient, Source.CareStaff],
  may: ['read', 'insert'],
  updates: [
    'email',
    'phone',
    'address',
    'protection',
    'identityAssurance',
    'identifiedHow',
    'identifiedAt',
    'identifiedBy',
  ],
})
@ProcessedFor(Purpose.AccessLog, {
  legalBasis: LegalBasis.LegalObligation,
  // Patientdatalagen 8 kap. 5 §: on paper, the log says whose it is, unless the person is protected.
  categories: [Name, Protection],
  retention: whileNeeded,
})
@ProcessedFor(Purpose.AccessControl, {
  legalBasis: LegalBasis.LegalObligation,
  // Patientdatalagen 4 kap. 4 §: how old she is, since nobody else may block for a child.
  categories: [BirthDate, Protection],
  retention: whileNeeded,
})
@ProcessedFor(Purpose.Journal, {
  legalBasis: LegalBasis.LegalObligation,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [Name, IdentityNumber, BirthDate, Email, Phone, Address, Protection, LifeStatus],
  // Patientdatalagen 3 kap. 6 § and 17 §: the record tells whose it is for as long as it is kept.
  retention: years(10, 'the last entry'),
})
@ProcessedFor(Purpose.Recall, {
  legalBasis: LegalBasis.PublicInterest,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [Name, Phone, Protection, LifeStatus],
  retention: whileNeeded,
})
@ProcessedFor(Purpose.Message, {
  legalBasis: LegalBasis.Contract,
  categories: [Name, Email, Protection, LifeStatus],
  retention: whileNeeded,
})
export class Patient extends ProviderRow {
  @Personal(DataCategory.Name)
  @Column('text')
  givenName!: string;

  @Personal(DataCategory.Name)
  @Column('text')
  familyName!: string;

  /** Own column: the date within the number may be a nearby day, or none. */
  @Personal(DataCategory.BirthDate)
  @Column('date', { nullable: true })
  birthDate!: string | null;

  @Personal(DataCategory.Email)
  @Column('text', { nullable: true })
  email!: string | null;

  @Personal(DataCategory.Phone)
  @Column('text', { nullable: true })
  phone!: string | null;

  @Personal(DataCategory.Address)
  @Column('text', { nullable: true })
  address!: string | null;

  /** Offentlighets- och sekretesslagen 22 kap. 1 §, folkbokföringslagen 16 §, or lagen (1991:483) om fingerade personuppgifter. */
  @Personal(DataCategory.Protection)
  @Column('text', { nullable: true })
  protection!: ProtectionGrade | null;

  /** Whether there is a grade. Computed by the database. */
  @Personal(DataCategory.Protection)
  @Column({ type: 'boolean', insert: false, update: false })
  protectedIdentity!: boolean;

  @Personal(DataCategory.LifeStatus)
  @Column('date', { nullable: true })
  deceasedOn!: string | null;

  /** Stated by whoever booked, or verified by BankID or at the desk. */
  @Personal(DataCategory.IdentityNumber)
  @Column('text')
  identityAssurance!: 'stated' | 'verified';

  @Personal(DataCategory.IdentityNumber)
  @Column('text', { nullable: true })
  identifiedHow!: HowIdentified | null;

  @Personal(DataCategory.IdentityNumber)
  @Column('timestamptz', { nullable: true })
  identifiedAt!: Date | null;

  @Personal(DataCategory.IdentityNumber)
  @Column('uuid', { nullable: true })
  identifiedBy!: string | null;
}

export const HOW_IDENTIFIED = ['bankid', 'document', 'known'] as const;
/** Socialstyrelsen (HSLF-FS 2016:40 and its handbook): by BankID, by a document that was seen, or known to whoever receives. */
export type HowIdentified = (typeof HOW_IDENTIFIED)[number];

guardFunction('patient.stated_patient(text,text,text,text,uuid)', [Purpose.Booking], { visitor: true });
