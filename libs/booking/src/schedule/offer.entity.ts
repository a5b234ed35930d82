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

/** Something a unit offers that one can book. */
@Entity({ schema: 'booking', name: 'service' })
@NotPersonal('what a clinic offers, and for how much', {
  public: true,
  writtenFor: [Purpose.Booking],
  may: ['insert'],
  updates: [
    ...['nameSv', 'nameEn', 'priceSv', 'priceEn', 'feeSv', 'feeEn', 'minutes', 'bufferBefore', 'bufferAfter', 'step'],
    ...['roomKind', 'onWebsite', 'capacity', 'cancellationRule', 'cancellationHours', 'retiredOn'],
  ],
})
export class CareService extends ProviderRow {
  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  /** Public names say no more than they must: they stand in calendars and mails (BK-15). */
  @NotPersonal('a name')
  @Column('text')
  nameSv!: string;

  @NotPersonal('a name')
  @Column('text')
  nameEn!: string;

  @NotPersonal('a price')
  @Column('text', { nullable: true })
  priceSv!: string | null;

  @NotPersonal('a price')
  @Column('text', { nullable: true })
  priceEn!: string | null;

  @NotPersonal('how long it takes')
  @Column('smallint')
  minutes!: number;

  @NotPersonal('minutes to make ready')
  @Column('smallint')
  bufferBefore!: number;

  @NotPersonal('minutes to clear up')
  @Column('smallint')
  bufferAfter!: number;

  @NotPersonal('minutes between two starts')
  @Column('smallint')
  step!: number;

  @NotPersonal('what kind of room it needs')
  @Column('text')
  roomKind!: string;

  @NotPersonal('where it stands in the list')
  @Column('smallint')
  place!: number;

  @NotPersonal('who may book it')
  @Column('boolean')
  onWebsite!: boolean;

  /** Seats of a visit: more than one for a group. */
  @NotPersonal('how many come at once')
  @Column('smallint')
  capacity!: number;

  @NotPersonal('until when it can be cancelled')
  @Column('text')
  cancellationRule!: 'any-time' | 'hours-before' | 'previous-working-day';

  @NotPersonal('until when it can be cancelled')
  @Column('smallint', { nullable: true })
  cancellationHours!: number | null;

  /** What a late cancellation or a missed visit costs, told before the booking; without a text it costs nothing (BK-8). */
  @NotPersonal('a fee')
  @Column('text', { nullable: true })
  feeSv!: string | null;

  @NotPersonal('a fee')
  @Column('text', { nullable: true })
  feeEn!: string | null;

  @NotPersonal('since when it is no longer offered')
  @Column('date', { nullable: true })
  retiredOn!: string | null;
}

/** Who gives care. The id is the employee's: one person cannot be in two places at once. */
@Entity({ schema: 'booking', name: 'practitioner' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  categories: [DataCategory.Name, DataCategory.Employment],
  retention: untilEvent('the employment ends'),
  sources: [Source.Employer],
  may: ['read', 'insert'],
})
@VisitorMay({ read: ['name', 'title', 'leavesOn'] })
export class Practitioner extends ProviderRow {
  /** As patients see it. */
  @Personal(DataCategory.Name)
  @Column('text')
  name!: string;

  @Personal(DataCategory.Employment)
  @Column('text')
  title!: string;

  /** The first day without them, once the end of the employment is set. Free times end there; nobody is told why. */
  @Personal(DataCategory.Employment)
  @Column('date', { nullable: true })
  leavesOn!: string | null;
}

@Entity({ schema: 'booking', name: 'practitioner_service' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  categories: [DataCategory.Employment],
  retention: untilEvent('the employment ends'),
  sources: [Source.Employer],
  may: ['read', 'insert', 'delete'],
})
@VisitorMay({ read: ['practitionerId', 'serviceId', 'minutes'] })
export class PractitionerService extends ProviderRow {
  @Personal(DataCategory.Employment)
  @Column('uuid')
  practitionerId!: string;

  @NotPersonal('the service')
  @Column('uuid')
  serviceId!: string;

  /** Where this practitioner takes longer or shorter than the service says. */
  @Personal(DataCategory.Employment)
  @Column('smallint', { nullable: true })
  minutes!: number | null;
}

@Entity({ schema: 'booking', name: 'room' })
@NotPersonal('a room', {
  public: true,
  writtenFor: [Purpose.Booking],
  may: ['insert', 'delete'],
  updates: ['name', 'kind'],
})
export class Room extends ProviderRow {
  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  @NotPersonal('a name')
  @Column('text')
  name!: string;

  @NotPersonal('what it is furnished for')
  @Column('text')
  kind!: string;
}
