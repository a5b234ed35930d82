import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  guardFunction,
  LegalBasis,
  Personal,
  ProcessedFor,
  Purpose,
  SeenAcrossUnits,
  Source,
  years,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

guardFunction('access.choose(uuid,uuid,text,text,text,uuid)', [Purpose.AccessControl]);

const grounds = {
  legalBasis: LegalBasis.LegalObligation,
  categories: [DataCategory.AccessTrace],
  retention: years(5, 'the log line'),
  sources: [Source.Use],
} as const;

export const CHOICE_REASONS = [
  'planned-care',
  'asked-by-patient',
  'colleague-asked',
  'complaint',
  'quality',
  'emergency',
  'other',
] as const;

export type ChoiceReason = (typeof CHOICE_REASONS)[number];

export type ChoiceKind =
  'without-relation' | 'other-units' | 'protected-identity' | 'blocked-shown' | 'blocked-consent' | 'blocked-emergency';

/** What somebody chose to open although it was not theirs without asking, and why: HSLF-FS 2016:40 4 kap. Only inserted. */
@Entity({ schema: 'access', name: 'active_choice' })
@SeenAcrossUnits('a choice is judged where the data belong, not where it was made')
@ProcessedFor(Purpose.AccessControl, grounds)
@ProcessedFor(Purpose.AccessLog, grounds)
export class ActiveChoice extends ProviderRow {
  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz')
  at!: Date;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid')
  employeeId!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid')
  patientId!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('text')
  kind!: ChoiceKind;

  @Personal(DataCategory.AccessTrace)
  @Column('text')
  reason!: ChoiceReason;

  @Personal(DataCategory.AccessTrace)
  @Column('text', { nullable: true })
  note!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  targetUnitId!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz')
  expiresAt!: Date;
}
