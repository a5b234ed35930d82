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

for (const signature of ['seal_log()', 'verify_log()', 'open_log_months(integer)']) {
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
}

/** One seal per line: the line's hash, and the hash of everything sealed so far. */
@Entity({ schema: 'access', name: 'access_log_seal' })
@ProcessedFor(Purpose.AccessLog, KEPT)
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
}
