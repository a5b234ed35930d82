import { ProviderRow } from '@kallelse/platform';
import { guardFunction, NotPersonal } from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

guardFunction('booking.tell_changes(integer)', [], { relay: true });

/** Written by triggers beside each change of a day, gone when the relay has told of it. */
@Entity({ schema: 'booking', name: 'calendar_change' })
@NotPersonal('units and times whose calendars are to be read again', { sealed: true })
export class CalendarChange extends ProviderRow {
  @Column('uuid')
  unitId!: string;

  @Column('timestamptz')
  startsAt!: Date;
}
