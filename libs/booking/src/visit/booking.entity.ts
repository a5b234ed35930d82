import { ProviderRow } from '@kallelse/platform';
import {
  Blockable,
  DataCategory,
  days,
  LegalBasis,
  months,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Recipient,
  Source,
  SpecialCategoryBasis,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

const { Appointment, NoticeGiven, Name, Email } = DataCategory;

/** A patient's seat in a session. */
@Entity({ schema: 'booking', name: 'booking' })
@Blockable()
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [Appointment, NoticeGiven],
  retention: months(24, 'the visit'),
  sources: [Source.Patient, Source.CareStaff],
  may: ['read', 'insert'],
  updates: ['state', 'cancelledAt', 'sessionId', 'startsAt', 'revision'],
})
@ProcessedFor(Purpose.Message, {
  legalBasis: LegalBasis.Contract,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [Appointment],
  retention: days(30, 'the visit'),
  recipients: [Recipient.Patient, Recipient.MailCarrier],
})
@ProcessedFor(Purpose.Recall, {
  legalBasis: LegalBasis.PublicInterest,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [Appointment],
  retention: months(24, 'the visit'),
})
export class Booking extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  sessionId!: string;

  /** The session's, so that a block is judged without a look at it. */
  @Personal(Appointment)
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(Appointment)
  @Column('timestamptz')
  startsAt!: Date;

  @Personal(Appointment)
  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  @Personal(NoticeGiven)
  @Column('timestamptz')
  noticeAt!: Date;

  @Personal(NoticeGiven)
  @Column('text')
  noticeVersion!: string;

  @Personal(NoticeGiven)
  @Column('text')
  noticeChannel!: 'website' | 'desk' | 'telephone';

  @Personal(Appointment)
  @Column('text')
  state!: BookingState;

  @NotPersonal('by which way it was booked')
  @Column('text')
  channel!: Channel;

  @Personal(Appointment)
  @Column('text')
  reference!: string;

  @NotPersonal('the number of the seat')
  @Column('smallint')
  seat!: number;

  /** Grows with every change that the patient is told of: SEQUENCE in her calendar. */
  @NotPersonal('a running number')
  @Column('smallint')
  revision!: number;

  /** The visits of one series share it. */
  @Personal(Appointment)
  @Column('uuid', { nullable: true })
  seriesId!: string | null;

  /** The visit that this one comes after: a lens check after its examination. */
  @Personal(Appointment)
  @Column('uuid', { nullable: true })
  followsId!: string | null;
}

export type BookingState = 'booked' | 'arrived' | 'in-room' | 'done' | 'no-show' | 'cancelled';

export type Channel = 'website' | 'desk' | 'recall-call';

/** What somebody who did not prove who they are typed on the website. It belongs to that one booking and overwrites nothing. */
@Entity({ schema: 'booking', name: 'stated_contact' })
@Blockable()
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  categories: [Name, Email],
  retention: months(24, 'the visit'),
  sources: [Source.Patient],
})
@ProcessedFor(Purpose.Message, {
  legalBasis: LegalBasis.Contract,
  categories: [Email],
  retention: days(30, 'the visit'),
  recipients: [Recipient.Patient, Recipient.MailCarrier],
})
export class StatedContact extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(Name)
  @Column('text')
  givenName!: string;

  @Personal(Name)
  @Column('text')
  familyName!: string;

  @Personal(Email)
  @Column('text')
  email!: string;
}
