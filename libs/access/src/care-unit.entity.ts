import { ProviderRow } from '@kallelse/platform';
import { NotPersonal } from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

/** A place of care (vårdenhet). */
@Entity({ schema: 'access', name: 'unit' })
@NotPersonal("a clinic's address and opening describe the clinic, not a person", { public: true })
export class CareUnit extends ProviderRow {
  @NotPersonal('its address on the website')
  @Column('text')
  slug!: string;

  @NotPersonal("the clinic's name")
  @Column('text')
  name!: string;

  @NotPersonal("the clinic's address")
  @Column('text')
  address!: string;

  @NotPersonal("the clinic's telephone")
  @Column('text')
  phone!: string;

  @NotPersonal('what kind of care is given')
  @Column('text')
  discipline!: string;

  @NotPersonal('time zone of the opening hours')
  @Column('text')
  zone!: string;

  /** Raised by every change of services, staff or hours, so that cached schedules know that they are old. */
  @NotPersonal('a counter')
  @Column('int')
  scheduleVersion!: number;
}
