import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  guardFunction,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Recipient,
  Source,
  years,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

export const ASKED_BY = ['patient', 'guardian', 'proxy', 'next-of-kin'] as const;
export type AskedBy = (typeof ASKED_BY)[number];

/** The document itself is looked at and given back: no copy and no number of it is kept (GDPR 5(1)(c)). */
export const IDENTIFIED_BY = ['bankid', 'id-document', 'known-to-staff', 'registered-address'] as const;
export type IdentifiedBy = (typeof IDENTIFIED_BY)[number];

for (const signature of ['may_report(uuid)', 'remind_of_report(uuid)', 'report_answered(uuid)']) {
  guardFunction(`audit.${signature}`, [Purpose.AccessLog]);
}

/** Somebody asked, on paper or at the desk, who has read: Patientdatalagen 8 kap. 5 §; who got it is noted as in 3 kap. 11 §. */
@Entity({ schema: 'audit', name: 'log_report_case' })
@ProcessedFor(Purpose.AccessLog, {
  legalBasis: LegalBasis.LegalObligation,
  categories: [DataCategory.DisclosureTrace, DataCategory.Name],
  retention: years(10, 'the last entry'),
  recipients: [Recipient.Patient],
  sources: [Source.Patient, Source.NextOfKin, Source.CareStaff],
  may: ['read', 'insert'],
  updates: ['decidedAt', 'decidedBy', 'granted', 'refusedBecause', 'handedOutAt', 'handedOutBy', 'handedOutTo'],
})
export class LogReportCase extends ProviderRow {
  @Personal(DataCategory.DisclosureTrace)
  @Column('uuid')
  patientId!: string;

  @Personal(DataCategory.DisclosureTrace)
  @Column('uuid')
  recordedBy!: string;

  @Personal(DataCategory.DisclosureTrace)
  @Column('date')
  askedOn!: string;

  /** One month after it was asked: GDPR 12(3). */
  @NotPersonal('a time limit')
  @Column('date')
  dueOn!: string;

  @Personal(DataCategory.DisclosureTrace)
  @Column('text')
  askedBy!: AskedBy;

  @Personal(DataCategory.Name)
  @Column('text', { nullable: true })
  requesterName!: string | null;

  @Personal(DataCategory.DisclosureTrace)
  @Column('text')
  identifiedBy!: IdentifiedBy;

  @Personal(DataCategory.DisclosureTrace)
  @Column('text', { nullable: true })
  authorityShown!: string | null;

  @Personal(DataCategory.DisclosureTrace)
  @Column('date')
  fromOn!: string;

  @Personal(DataCategory.DisclosureTrace)
  @Column('date')
  toOn!: string;

  @Personal(DataCategory.DisclosureTrace)
  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Personal(DataCategory.DisclosureTrace)
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Personal(DataCategory.DisclosureTrace)
  @Column('boolean', { nullable: true })
  granted!: boolean | null;

  @Personal(DataCategory.DisclosureTrace)
  @Column('text', { nullable: true })
  refusedBecause!: string | null;

  @Personal(DataCategory.DisclosureTrace)
  @Column('timestamptz', { nullable: true })
  handedOutAt!: Date | null;

  @Personal(DataCategory.DisclosureTrace)
  @Column('uuid', { nullable: true })
  handedOutBy!: string | null;

  @Personal(DataCategory.Name)
  @Column('text', { nullable: true })
  handedOutTo!: string | null;
}
