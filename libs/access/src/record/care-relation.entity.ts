import {
  DataCategory,
  guardFunction,
  LegalBasis,
  Personal,
  ProcessedFor,
  Purpose,
  SeenAcrossUnits,
  Source,
  SpecialCategoryBasis,
  years,
} from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

guardFunction('access.relate(uuid,uuid,text,timestamptz,uuid)', [Purpose.Booking, Purpose.Recall, Purpose.Journal]);
guardFunction('access.unrelate(uuid,uuid)', [Purpose.Booking]);

const grounds = {
  legalBasis: LegalBasis.LegalObligation,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [DataCategory.Appointment],
  retention: years(5, 'the visit'),
  sources: [Source.Use],
} as const;

/**
 * That a patient has to do with a unit: a visit, a call, an entry. Patientdatalagen 4 kap. 1 §: without one, a record
 * is opened only by an active choice. Whether it counts today is the provider's rule, see access.access_rules.
 */
@Entity({ schema: 'access', name: 'care_relation' })
@SeenAcrossUnits('is read by functions that judge who may open a record, and by the review of the log')
@ProcessedFor(Purpose.AccessControl, grounds)
@ProcessedFor(Purpose.AccessLog, grounds)
export class CareRelation {
  @PrimaryColumn('uuid')
  providerId!: string;

  @Personal(DataCategory.Identifier)
  @PrimaryColumn('uuid')
  patientId!: string;

  @Personal(DataCategory.Appointment)
  @PrimaryColumn('uuid')
  unitId!: string;

  @Personal(DataCategory.Identifier)
  @PrimaryColumn('uuid')
  sourceId!: string;

  @Personal(DataCategory.Appointment)
  @Column('text')
  why!: 'visit' | 'registration' | 'recall' | 'documentation' | 'task';

  @Personal(DataCategory.Appointment)
  @Column('timestamptz')
  at!: Date;

  @Personal(DataCategory.Appointment)
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
