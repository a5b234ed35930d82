import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  SeenAcrossUnits,
  Source,
  years,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

/** Something a role at a unit has to look into: an opened block, a guardian's request. Done once, by name. */
@Entity({ schema: 'access', name: 'task' })
@SeenAcrossUnits('is listed by unit and role, and tells of no care')
@ProcessedFor(Purpose.AccessControl, {
  legalBasis: LegalBasis.LegalObligation,
  categories: [DataCategory.AccessTrace],
  retention: years(5, 'the case is closed'),
  sources: [Source.Use],
  may: ['read', 'insert'],
  updates: ['doneAt', 'doneBy', 'note'],
})
export class Task extends ProviderRow {
  @NotPersonal('a code')
  @Column('text')
  kind!: string;

  @NotPersonal('whose task it is, as a role')
  @Column('text')
  role!: string;

  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  patientId!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @NotPersonal('a date')
  @Column('date')
  dueOn!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  doneBy!: string | null;

  @Personal(DataCategory.AccessTrace)
  @Column('text', { nullable: true })
  note!: string | null;
}
