import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  DataSubject,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Source,
  untilEvent,
  years,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

/** One employee, one role, one unit, for a period, citing the analysis. */
@Entity({ schema: 'access', name: 'assignment' })
@ProcessedFor(Purpose.Staff, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Employment],
  retention: years(5, 'the assignment ends'),
  sources: [Source.Employer],
  may: ['read', 'insert'],
})
@ProcessedFor(Purpose.Identification, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Employment],
  retention: untilEvent('the assignment ends'),
})
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Employment],
  retention: untilEvent('the assignment ends'),
})
export class Assignment extends ProviderRow {
  @Personal(DataCategory.Employment)
  @Column('uuid')
  employeeId!: string;

  @Personal(DataCategory.Employment)
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.Employment)
  @Column('text')
  role!: string;

  @NotPersonal('the analysis it cites')
  @Column('uuid')
  analysisId!: string;

  @Personal(DataCategory.Employment)
  @Column('date')
  fromOn!: string;

  /** The last day, both days counted; the day before `fromOn` where it was taken back before it began. */
  @Personal(DataCategory.Employment)
  @Column('date', { nullable: true })
  toOn!: string | null;

  @Personal(DataCategory.Employment)
  @Column('uuid', { nullable: true })
  givenBy!: string | null;
}

/** HSLF-FS 2016:40 4 kap. 3 §: somebody else looked at whether the assignment is still needed. Rows are only inserted. */
@Entity({ schema: 'access', name: 'assignment_review' })
@ProcessedFor(Purpose.Staff, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Employment],
  retention: years(5, 'the assignment ends'),
  sources: [Source.Employer],
  may: ['read', 'insert'],
})
export class AssignmentReview extends ProviderRow {
  @Personal(DataCategory.Employment)
  @Column('uuid')
  assignmentId!: string;

  @Personal(DataCategory.Employment)
  @Column('uuid')
  employeeId!: string;

  @Personal(DataCategory.Employment)
  @Column('uuid')
  reviewerId!: string;

  @Personal(DataCategory.Employment)
  @Column('date')
  reviewedOn!: string;

  @Personal(DataCategory.Employment)
  @Column('text')
  verdict!: 'kept' | 'ended';
}
