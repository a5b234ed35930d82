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
  VisitorMay,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

/** When a practitioner is away. Visits booked before it was known become a list to rebook. */
@Entity({ schema: 'booking', name: 'absence' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Employment],
  retention: untilEvent('the employment ends'),
  sources: [Source.Employer],
  may: ['read', 'insert', 'delete'],
})
@VisitorMay({ read: ['practitionerId', 'startsAt', 'endsAt'] })
export class Absence extends ProviderRow {
  @Personal(DataCategory.Employment)
  @Column('uuid')
  practitionerId!: string;

  @Personal(DataCategory.Employment)
  @Column('timestamptz')
  startsAt!: Date;

  @Personal(DataCategory.Employment)
  @Column('timestamptz')
  endsAt!: Date;

  @Personal(DataCategory.Employment)
  @Column('text')
  kind!: 'leave' | 'sick' | 'meeting' | 'other';
}
