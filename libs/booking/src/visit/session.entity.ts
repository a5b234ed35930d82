import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  days,
  LegalBasis,
  months,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Source,
  SpecialCategoryBasis,
  untilEvent,
  VisitorMay,
} from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A visit's time: one service by one practitioner in one room. Bookings hold its seats. */
@Entity({ schema: 'booking', name: 'session' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [DataCategory.Appointment],
  retention: months(24, 'the visit'),
  sources: [Source.Patient, Source.CareStaff],
  may: ['read', 'insert', 'delete'],
})
@ProcessedFor(Purpose.Message, {
  legalBasis: LegalBasis.Contract,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [DataCategory.Appointment],
  retention: days(30, 'the visit'),
})
export class VisitSession extends ProviderRow {
  @Personal(DataCategory.Appointment)
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.Appointment)
  @Column('uuid')
  serviceId!: string;

  @Personal(DataCategory.Appointment)
  @Column('uuid')
  practitionerId!: string;

  @Personal(DataCategory.Appointment)
  @Column('uuid')
  roomId!: string;

  @Personal(DataCategory.Appointment)
  @Column('timestamptz')
  startsAt!: Date;

  @Personal(DataCategory.Appointment)
  @Column('timestamptz')
  endsAt!: Date;

  @NotPersonal('how many seats it has')
  @Column('smallint')
  capacity!: number;
}

/** The time a session takes of one practitioner or room. It says when they are busy, not with whom. */
@Entity({ schema: 'booking', name: 'occupancy' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  categories: [DataCategory.Employment],
  retention: months(24, 'the visit'),
  sources: [Source.Use],
  may: ['read', 'insert', 'delete'],
  updates: ['active'],
})
@VisitorMay({ read: ['sessionId', 'resourceId', 'startsAt', 'endsAt', 'active'] })
export class Occupancy {
  @PrimaryColumn('uuid')
  providerId!: string;

  @PrimaryColumn('uuid')
  sessionId!: string;

  @Personal(DataCategory.Employment)
  @PrimaryColumn('uuid')
  resourceId!: string;

  @Personal(DataCategory.Employment)
  @Column('timestamptz')
  startsAt!: Date;

  @Personal(DataCategory.Employment)
  @Column('timestamptz')
  endsAt!: Date;

  @NotPersonal('whether the time is still taken')
  @Column('boolean')
  active!: boolean;

  @NotPersonal('whether somebody chose to take it twice')
  @Column('boolean')
  overbooked!: boolean;
}

/** A time kept for a few minutes while somebody types. Nobody knows yet for whom. */
@Entity({ schema: 'booking', name: 'hold' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  categories: [DataCategory.SignIn],
  retention: untilEvent('the hold expires'),
  sources: [Source.Use],
  may: ['read', 'delete'],
  updates: ['freedAt'],
})
@VisitorMay({ read: ['expiresAt', 'freedAt'] })
export class Hold extends ProviderRow {
  @Personal(DataCategory.SignIn)
  @Column('text')
  tokenHash!: string;

  @NotPersonal('when the time is given to others')
  @Column('timestamptz')
  expiresAt!: Date;

  @NotPersonal('when it was')
  @Column('timestamptz', { nullable: true })
  freedAt!: Date | null;
}
