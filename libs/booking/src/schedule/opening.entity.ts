import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Source,
  untilEvent,
  VisitorMay,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

/** A span of the week: when the unit is open or, with a practitioner, when that person works there. */
@Entity({ schema: 'booking', name: 'opening_hours' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  categories: [DataCategory.Employment],
  retention: untilEvent('the employment ends'),
  sources: [Source.Employer],
  may: ['read', 'insert', 'delete'],
})
@VisitorMay({ read: ['unitId', 'practitionerId', 'weekday', 'opens', 'closes'] })
export class OpeningHours extends ProviderRow {
  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.Employment)
  @Column('uuid', { nullable: true })
  practitionerId!: string | null;

  /** 1 is Monday. */
  @Personal(DataCategory.Employment)
  @Column('smallint')
  weekday!: number;

  @Personal(DataCategory.Employment)
  @Column('time')
  opens!: string;

  @Personal(DataCategory.Employment)
  @Column('time')
  closes!: string;
}

/** A day that differs from the week: closed, or open at other hours, also when it is red. */
@Entity({ schema: 'booking', name: 'closed_day' })
@NotPersonal('when a clinic is closed', { public: true, writtenFor: [Purpose.Booking], may: ['insert', 'delete'] })
export class ClosedDay extends ProviderRow {
  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  @NotPersonal('a date')
  @Column('date')
  onDay!: string;

  @NotPersonal('a time of day')
  @Column('time', { nullable: true })
  opens!: string | null;

  @NotPersonal('a time of day')
  @Column('time', { nullable: true })
  closes!: string | null;

  @NotPersonal('told to visitors')
  @Column('text')
  reasonSv!: string;

  @NotPersonal('told to visitors')
  @Column('text')
  reasonEn!: string;
}
