import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  DataSubject,
  type Grounds,
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
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StepKind } from './incident-step.js';

guardFunction('audit.alert(uuid,timestamp with time zone)', [Purpose.Incident]);

const KEPT: Grounds = {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Patient, DataSubject.Employee],
  categories: [DataCategory.AccessTrace],
  retention: years(10, 'the case is closed'),
  recipients: [Recipient.Authority, Recipient.Patient],
  sources: [Source.CareStaff, Source.Use],
  may: ['read', 'insert'],
};

/** A personal data breach as whoever noticed it told it: GDPR 33. Rows are only inserted. */
@Entity({ schema: 'audit', name: 'incident' })
@ProcessedFor(Purpose.Incident, KEPT)
export class Incident extends ProviderRow {
  @NotPersonal('a running number')
  @Column('int')
  number!: number;

  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz')
  openedAt!: Date;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid')
  openedBy!: string;

  @NotPersonal('the unit')
  @Column('uuid', { nullable: true })
  unitId!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('text')
  what!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz', { nullable: true })
  happenedAt!: Date | null;

  /** Awareness: from here the 72 hours run. */
  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz')
  noticedAt!: Date;
}

/** One step of the case: what was found, judged, decided, told. Rows are only inserted, so the case is its own history. */
@Entity({ schema: 'audit', name: 'incident_step' })
@ProcessedFor(Purpose.Incident, KEPT)
export class IncidentStepRow extends ProviderRow {
  @NotPersonal('the case')
  @Column('uuid')
  incidentId!: string;

  @NotPersonal('a running number')
  @Column('int')
  seq!: number;

  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz')
  at!: Date;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid')
  employeeId!: string;

  @NotPersonal('a code')
  @Column('text')
  kind!: StepKind;

  @Personal(DataCategory.AccessTrace)
  @Column('jsonb')
  content!: object;
}

/** Whose data were reached, as the access log said it when the list was drawn. */
@Entity({ schema: 'audit', name: 'incident_affected' })
@ProcessedFor(Purpose.Incident, KEPT)
export class IncidentAffected {
  @PrimaryColumn('uuid')
  providerId!: string;

  @PrimaryColumn('uuid')
  stepId!: string;

  @Personal(DataCategory.AccessTrace)
  @PrimaryColumn('uuid')
  patientId!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('int')
  accesses!: number;

  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz')
  firstAt!: Date;

  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz')
  lastAt!: Date;
}
