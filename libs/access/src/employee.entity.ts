import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  DataSubject,
  LegalBasis,
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
  updates: ['givenName', 'familyName', 'title', 'licenceType', 'licenceNumber', 'licenceCheckedOn', 'licenceCheckedBy'],
})
@ProcessedFor(Purpose.Identification, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Name, DataCategory.Employment, DataCategory.IdentityNumber],
  retention: untilEvent('the employment ends'),
})
@ProcessedFor(Purpose.Journal, { ...signature, retention: years(10, 'the last entry') })
@ProcessedFor(Purpose.AccessLog, { ...signature, retention: years(5, 'the log line') })
@ProcessedFor(Purpose.Incident, { ...signature, retention: years(10, 'the case is closed') })
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

  /** Looked up in Socialstyrelsen's HOSP by hand, since there is no open interface to it. */
  @Personal(DataCategory.Employment)
  @Column('date', { nullable: true })
  licenceCheckedOn!: string | null;

  @Personal(DataCategory.Employment)
  @Column('uuid', { nullable: true })
  licenceCheckedBy!: string | null;

  @Personal(DataCategory.IdentityNumber)
  @Column('text')
  personnummer!: string;

  @Personal(DataCategory.Employment)
  @Column('text')
  employment!: 'employed' | 'hired';

  /** The company that somebody hired is employed by. */
  @Personal(DataCategory.Employment)
  @Column('text', { nullable: true })
  employer!: string | null;

  @Personal(DataCategory.Employment)
  @Column('date', { nullable: true })
  startedOn!: string | null;

  /** The first day without an account; only access.end_employment writes it. */
  @Personal(DataCategory.Employment)
  @Column('date', { nullable: true })
  endedOn!: string | null;
}
