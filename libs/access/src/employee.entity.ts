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

const signature = {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Name, DataCategory.Employment],
} as const;

/** Somebody employed by the care provider. An account belongs to one employment and ends with it. */
@Entity({ schema: 'access', name: 'employee' })
@ProcessedFor(Purpose.Staff, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Name, DataCategory.Employment, DataCategory.IdentityNumber],
  retention: years(5, 'the employment ends'),
  sources: [Source.Employer],
  may: ['read', 'insert'],
  updates: ['endedOn'],
})
@ProcessedFor(Purpose.Identification, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Name, DataCategory.Employment, DataCategory.IdentityNumber],
  retention: untilEvent('the employment ends'),
})
@ProcessedFor(Purpose.Journal, { ...signature, retention: years(10, 'the last entry') })
@ProcessedFor(Purpose.Booking, { ...signature, retention: untilEvent('the employment ends') })
export class Employee extends ProviderRow {
  @Personal(DataCategory.Name)
  @Column('text')
  givenName!: string;

  @Personal(DataCategory.Name)
  @Column('text')
  familyName!: string;

  @Personal(DataCategory.Employment)
  @Column('text')
  title!: string;

  /** Legitimation under Patientsäkerhetslagen 4 kap.; null for staff without one. */
  @Personal(DataCategory.Employment)
  @Column('text', { nullable: true })
  licenceType!: string | null;

  @Personal(DataCategory.Employment)
  @Column('text', { nullable: true })
  licenceNumber!: string | null;

  @Personal(DataCategory.IdentityNumber)
  @Column('text')
  personnummer!: string;

  @Personal(DataCategory.Employment)
  @Column('date', { nullable: true })
  endedOn!: string | null;
}

/** HSLF-FS 2016:40 4 kap. 2 §: what a role at a unit needs and what could go wrong, written before anyone is given it. */
@Entity({ schema: 'access', name: 'needs_and_risk_analysis' })
@NotPersonal('describes a role at a unit, not who holds it')
export class NeedsAndRiskAnalysis extends ProviderRow {
  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  @NotPersonal('the role')
  @Column('text')
  role!: string;

  @NotPersonal('the version')
  @Column('int')
  version!: number;

  @NotPersonal('what the role has to do')
  @Column('text')
  tasks!: string;

  @NotPersonal('which data the tasks need')
  @Column('text')
  categories!: string;

  @NotPersonal('what could go wrong')
  @Column('text')
  risks!: string;

  @NotPersonal('what was decided')
  @Column('text')
  decision!: string;

  @NotPersonal('when it was decided')
  @Column('date')
  decidedOn!: string;

  @NotPersonal('when it is to be looked at again')
  @Column('date')
  reviewOn!: string;
}

/** One employee, one role, one unit, for a period, citing the analysis. */
@Entity({ schema: 'access', name: 'assignment' })
@ProcessedFor(Purpose.Staff, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Employment],
  retention: years(5, 'the assignment ends'),
  sources: [Source.Employer],
  may: ['read', 'insert'],
  updates: ['toOn'],
})
@ProcessedFor(Purpose.Identification, {
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

  @Personal(DataCategory.Employment)
  @Column('date', { nullable: true })
  toOn!: string | null;
}
