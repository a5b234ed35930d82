import { ProviderRow } from '@kallelse/platform';
import {
  Blockable,
  DataCategory,
  LegalBasis,
  months,
  Personal,
  ProcessedFor,
  Purpose,
  Source,
  SpecialCategoryBasis,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

const { Appointment, Employment, IdentityNumber } = DataCategory;

const OF_A_VISIT = {
  legalBasis: LegalBasis.Contract,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  retention: months(24, 'the visit'),
  sources: [Source.Use],
  may: ['read', 'insert'],
} as const;

export type BookingEventKind =
  'booked' | 'moved' | 'cancelled' | 'arrived' | 'in-room' | 'done' | 'no-show' | 'undone' | 'overbooked' | 'offered';

/** What became of a visit, step by step. Only inserted: BK-14, a visit that was is not rewritten. */
@Entity({ schema: 'booking', name: 'booking_event' })
@Blockable()
@ProcessedFor(Purpose.Booking, { ...OF_A_VISIT, categories: [Appointment, Employment] })
export class BookingEvent extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  bookingId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(Appointment)
  @Column('uuid')
  unitId!: string;

  @Personal(Appointment)
  @Column('timestamptz')
  at!: Date;

  /** Null: the patient, the link, or the clock. */
  @Personal(Employment)
  @Column('uuid', { nullable: true })
  employeeId!: string | null;

  @Personal(Appointment)
  @Column('text')
  kind!: BookingEventKind;

  /** Ids, times and codes only. */
  @Personal(Appointment)
  @Column('jsonb')
  detail!: Readonly<Record<string, unknown>>;
}

/** How somebody showed who they are, on arrival. */
@Entity({ schema: 'booking', name: 'identity_check' })
@Blockable()
@ProcessedFor(Purpose.Booking, { ...OF_A_VISIT, categories: [IdentityNumber, Appointment, Employment] })
export class IdentityCheck extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  bookingId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(Appointment)
  @Column('uuid')
  unitId!: string;

  @Personal(IdentityNumber)
  @Column('text')
  how!: 'bankid' | 'document' | 'known' | 'not-shown';

  @Personal(Appointment)
  @Column('timestamptz')
  at!: Date;

  @Personal(Employment)
  @Column('uuid')
  employeeId!: string;
}
