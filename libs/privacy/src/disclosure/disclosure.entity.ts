import { ProviderRow } from '@kallelse/platform';
import { Column, Entity } from 'typeorm';
import { NotPersonal, Personal, ProcessedFor } from '../decorators.js';
import { years } from '../retention.js';
import { DataCategory, LegalBasis, Purpose, Recipient, Source } from '../vocabulary.js';

/** To a processor under agreement, to the patient, or because the law demands it: there is no other lawful way out. */
export const DISCLOSURE_KINDS = ['processor', 'patient', 'legal-duty'] as const;

export type DisclosureKind = (typeof DISCLOSURE_KINDS)[number];

/** That something left the house, to whom and why; not what it said. Patientdatalagen 3 kap. 11 §. */
@Entity({ schema: 'privacy', name: 'disclosure' })
@ProcessedFor(Purpose.AccessLog, {
  legalBasis: LegalBasis.LegalObligation,
  categories: [DataCategory.DisclosureTrace],
  retention: years(10, 'the last entry'),
  recipients: [Recipient.Patient, Recipient.HealthInspectorate],
  sources: [Source.Use],
})
export class Disclosure extends ProviderRow {
  @NotPersonal('a code')
  @Column('text')
  recipient!: Recipient;

  @NotPersonal('a code')
  @Column('text')
  kind!: DisclosureKind;

  @NotPersonal('a code')
  @Column('text')
  purpose!: Purpose;

  @NotPersonal('names of fields, not what stood in them')
  @Column('text', { array: true })
  fields!: string[];

  @NotPersonal('the paragraph or agreement it rests on')
  @Column('text', { nullable: true })
  ground!: string | null;

  @Personal(DataCategory.DisclosureTrace)
  @Column('uuid', { nullable: true })
  patientId!: string | null;

  @Personal(DataCategory.DisclosureTrace)
  @Column('text')
  actorKind!: string;

  @Personal(DataCategory.DisclosureTrace)
  @Column('uuid', { nullable: true })
  employeeId!: string | null;

  @NotPersonal('a code')
  @Column('text')
  outcome!: 'released' | 'refused';
}
