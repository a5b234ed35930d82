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
  SeenAcrossUnits,
  Source,
  years,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';
import type { Verdict } from './verdict.js';
import type { Drawn } from './draw.js';

for (const compares of [
  'facts_of(uuid,uuid[],uuid[],timestamp with time zone[])',
  'opening_hours(uuid)',
  'masked_patients(uuid[])',
]) {
  guardFunction(`audit.${compares}`, [Purpose.AccessLog]);
}

const { AccessTrace, Identifier } = DataCategory;

/** HSLF-FS 2016:40 4 kap. 9 §: checks are made systematically and documented. Kept as long as the lines they are about. */
const REVIEWED = {
  legalBasis: LegalBasis.LegalObligation,
  categories: [AccessTrace],
  retention: years(5, 'the log line'),
  recipients: [Recipient.HealthInspectorate],
  sources: [Source.Use],
  may: ['read' as const, 'insert' as const],
};

/** One month of one unit, drawn once. */
@Entity({ schema: 'audit', name: 'review_draw' })
@NotPersonal('how many were drawn and by which seed, not who', { writtenFor: [Purpose.AccessLog] })
export class ReviewDraw extends ProviderRow {
  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  @NotPersonal('a month')
  @Column('date')
  month!: string;

  @NotPersonal('when it was drawn')
  @Column('timestamptz')
  drawnAt!: Date;

  /** Whoever draws again by it gets the same. Half of it is chance: nobody can work out beforehand what will be drawn. */
  @NotPersonal('chance')
  @Column('text')
  seed!: string;

  @NotPersonal('a number')
  @Column('int')
  occasions!: number;

  @NotPersonal('a number')
  @Column('int')
  sampleSize!: number;
}

/** What one employee did with one patient's data at one unit on one day, to be looked at. */
@Entity({ schema: 'audit', name: 'review_item' })
@SeenAcrossUnits('the log is reviewed as a whole')
@ProcessedFor(Purpose.AccessLog, REVIEWED)
export class ReviewItem extends ProviderRow {
  @Personal(AccessTrace)
  @Column('uuid')
  unitId!: string;

  @Personal(AccessTrace)
  @Column('date')
  month!: string;

  @Personal(AccessTrace)
  @Column('date')
  day!: string;

  @Personal(AccessTrace)
  @Column('uuid')
  employeeId!: string;

  @Personal(AccessTrace)
  @Column('text')
  role!: string;

  /** A quota that was reached is about nobody in particular. */
  @Personal(AccessTrace)
  @Column('uuid', { nullable: true })
  patientId!: string | null;

  @Personal(AccessTrace)
  @Column('text')
  drawn!: Drawn;

  @Personal(AccessTrace)
  @Column('text', { array: true })
  rules!: string[];

  @Personal(AccessTrace)
  @Column('int')
  score!: number;

  @Personal(AccessTrace)
  @Column('timestamptz')
  firstAt!: Date;

  @Personal(AccessTrace)
  @Column('timestamptz')
  lastAt!: Date;

  @Personal(AccessTrace)
  @Column('int')
  lines!: number;
}

/** What the reviewer found. Only inserted: a changed mind is a new row, and the last one counts. */
@Entity({ schema: 'audit', name: 'review_verdict' })
@ProcessedFor(Purpose.AccessLog, REVIEWED)
export class ReviewVerdict extends ProviderRow {
  @Personal(Identifier)
  @Column('uuid')
  itemId!: string;

  @Personal(AccessTrace)
  @Column('uuid')
  employeeId!: string;

  @Personal(AccessTrace)
  @Column('text')
  verdict!: Verdict;

  @Personal(AccessTrace)
  @Column('text', { nullable: true })
  note!: string | null;

  @Personal(AccessTrace)
  @Column('uuid')
  reviewedBy!: string;

  @Personal(AccessTrace)
  @Column('timestamptz')
  reviewedAt!: Date;
}
