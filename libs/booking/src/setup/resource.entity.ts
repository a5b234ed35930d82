import { ProviderRow } from '@kallelse/platform';
import { NotPersonal, Purpose } from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const WRITTEN = { public: true, writtenFor: [Purpose.Booking], may: ['insert', 'delete'] } as const;

/** Something of the clinic's that a visit takes up besides the room: an autorefractor, an OCT. */
@Entity({ schema: 'booking', name: 'device' })
@NotPersonal('a device', { ...WRITTEN, updates: ['name', 'kind'] })
export class Device extends ProviderRow {
  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  @NotPersonal('a name')
  @Column('text')
  name!: string;

  @NotPersonal('what it is')
  @Column('text')
  kind!: string;
}

/** One free device of this kind is needed for the service. */
@Entity({ schema: 'booking', name: 'service_device' })
@NotPersonal('what a service needs', WRITTEN)
export class ServiceDevice extends ProviderRow {
  @NotPersonal('the service')
  @Column('uuid')
  serviceId!: string;

  @NotPersonal('a kind of device')
  @Column('text')
  deviceKind!: string;
}

/** What is asked for beyond the four, because this service needs it, and why (HK-06). */
@Entity({ schema: 'booking', name: 'service_field' })
@NotPersonal('what a service asks for', { ...WRITTEN, updates: ['reasonSv', 'reasonEn'] })
export class ServiceField extends ProviderRow {
  @NotPersonal('the service')
  @Column('uuid')
  serviceId!: string;

  @NotPersonal('a code')
  @Column('text')
  code!: 'citizenship';

  @NotPersonal('told to whoever books')
  @Column('text')
  reasonSv!: string;

  @NotPersonal('told to whoever books')
  @Column('text')
  reasonEn!: string;
}

/** How far ahead a unit publishes its times, and which eves it keeps. A row for each unit from its first moment. */
@Entity({ schema: 'booking', name: 'unit_rules' })
@NotPersonal('decisions of a unit', {
  public: true,
  writtenFor: [Purpose.Booking],
  may: [],
  updates: ['horizonDays', 'christmasEve', 'midsummerEve', 'newYearsEve'],
})
export class UnitRules {
  @PrimaryColumn('uuid')
  providerId!: string;

  @PrimaryColumn('uuid')
  unitId!: string;

  @NotPersonal('a rule')
  @Column('smallint')
  horizonDays!: number;

  /** True: closed. Customary, not by law (1989:253). */
  @NotPersonal('a rule')
  @Column('boolean')
  christmasEve!: boolean;

  @NotPersonal('a rule')
  @Column('boolean')
  midsummerEve!: boolean;

  @NotPersonal('a rule')
  @Column('boolean')
  newYearsEve!: boolean;
}
