import { WordsDto } from '../http/words.dto.js';
import { PractitionerDto } from './booking.dto.js';

export class HoursDto {
  /** Time of day on the clinic's wall: 09:00. */
  from!: string;
  to!: string;
}

export class WorkingPractitionerDto extends PractitionerDto {
  working!: HoursDto[];
}

export class RoomNameDto {
  name!: string;
}

export class PatientNameDto {
  id!: string;
  name!: string;
}

export class CalendarVisitDto {
  /** Null while a visitor holds the time. */
  bookingId!: string | null;
  sessionId!: string;
  practitionerId!: string;
  room!: RoomNameDto;
  startsAt!: Date;
  endsAt!: Date;
  /** `held`: a visitor keeps the time while typing. */
  state!: 'booked' | 'arrived' | 'in-room' | 'done' | 'no-show' | 'cancelled' | 'held';
  /** Expected, and not there yet. */
  late!: boolean;
  patient!: PatientNameDto | null;
  service!: WordsDto;
  channel!: string;
}

/** Somebody who works here is taken at another unit. */
export class TimeElsewhereDto {
  practitionerId!: string;
  startsAt!: Date;
  endsAt!: Date;
}

export class CalendarDto {
  date!: string;
  zone!: string;
  open!: HoursDto | null;
  closedBecause?: WordsDto;
  practitioners!: WorkingPractitionerDto[];
  visits!: CalendarVisitDto[];
  elsewhere!: TimeElsewhereDto[];
}
