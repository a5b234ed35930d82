import {
  DataCategory,
  guardFunction,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Recipient,
  SeenAcrossUnits,
  Source,
  years,
} from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

for (const signature of [
  'seal_log()',
  'verify_log()',
  'log_chain_start()',
  'anchor_log()',
  'retain_log()',
  'open_log_months(integer)',
]) {
  guardFunction(`access.${signature}`, [Purpose.AccessLog]);
}
guardFunction('access.drop_log_month(date)', []);

const KEPT = {
  legalBasis: LegalBasis.LegalObligation,
  categories: [DataCategory.AccessTrace],
  retention: years(5, 'the log line'),
  recipients: [Recipient.Patient, Recipient.HealthInspectorate],
  sources: [Source.Use],
};

/** One access to one patient's data: HSLF-FS 2016:40 4 kap. 9 §. Written only by access.log(), changed by nobody. */
@Entity({ schema: 'access', name: 'access_log' })
@SeenAcrossUnits('the log is reviewed as a whole')
@ProcessedFor(Purpose.AccessLog, KEPT)
@ProcessedFor(Purpose.Incident, { ...KEPT, recipients: [Recipient.Authority, Recipient.Patient] })
export class AccessLogLine {
  @PrimaryColumn('uuid')
  providerId!: string;

  @Personal(DataCategory.AccessTrace)
  @PrimaryColumn('timestamptz')
  at!: Date;

  @PrimaryColumn('uuid')
  id!: string;

  @NotPersonal('the number of the transaction, by which lines are sealed')
  @Column('text')
  xid!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('text')
  actorKind!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  employeeId!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('text')
  role!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  unitId!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('text')
  purpose!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('text')
  permission!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('text')
  outcome!: 'granted' | 'refused';

  @Personal(DataCategory.AccessTrace)
  @Column('text', { nullable: true })
  activity!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  patientId!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('text', { nullable: true })
  resourceType!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  resourceId!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  assignmentId!: string | null;

  /** Whether only what the own unit wrote was reached, or other units' too. */
  @Personal(DataCategory.AccessTrace)
  @Column('text', { nullable: true })
  level!: 'unit' | 'provider' | null;

  /** On what ground the record was opened, or why an attempt was refused: codes. */
  @Personal(DataCategory.AccessTrace)
  @Column('text', { nullable: true })
  args!: string | null;
}

/** One seal per line: the line's hash, and the hash of everything sealed so far, of which the last of a day may be mailed. */
@Entity({ schema: 'access', name: 'access_log_seal' })
@ProcessedFor(Purpose.AccessLog, { ...KEPT, recipients: [...KEPT.recipients, Recipient.MailCarrier] })
export class AccessLogSeal {
  @PrimaryColumn('uuid')
  providerId!: string;

  @NotPersonal('a running number')
  @PrimaryColumn('bigint')
  seq!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz')
  logAt!: Date;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid')
  logId!: string;

  @NotPersonal('a hash')
  @Column('bytea')
  rowHash!: Buffer;

  @NotPersonal('a hash')
  @Column('bytea')
  chainHash!: Buffer;

  @NotPersonal('which columns the hash covers')
  @Column('smallint')
  version!: number;
}

/** The end of the chain on a day, as it was also written down outside the database. */
@Entity({ schema: 'access', name: 'access_log_anchor' })
@NotPersonal('a number and a hash of each day')
export class AccessLogAnchor {
  @PrimaryColumn('uuid')
  providerId!: string;

  @NotPersonal('a day')
  @PrimaryColumn('date')
  day!: string;

  @NotPersonal('a running number')
  @Column('bigint')
  seq!: string;

  @NotPersonal('a hash')
  @Column('bytea')
  chainHash!: Buffer;

  @NotPersonal('when it was made')
  @Column('timestamptz')
  madeAt!: Date;
}

/** What retention took away: HSLF-FS 2016:40 4 kap. 9 §. The row stays, and tells where the chain begins since then. */
@Entity({ schema: 'access', name: 'access_log_dropped_month' })
@NotPersonal('how many lines a month had')
export class AccessLogDroppedMonth {
  @PrimaryColumn('uuid')
  providerId!: string;

  @NotPersonal('a month')
  @PrimaryColumn('date')
  month!: string;

  @NotPersonal('a count')
  @Column('bigint')
  lines!: string;

  @NotPersonal('a running number')
  @Column('bigint')
  lastSeq!: string;

  @NotPersonal('a hash')
  @Column('bytea')
  chainHash!: Buffer;

  @NotPersonal('when they were dropped')
  @Column('timestamptz')
  droppedAt!: Date;
}
