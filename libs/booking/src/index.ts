import { CareService, Practitioner, PractitionerService, Room } from './schedule/offer.entity.js';
import { ClosedDay, OpeningHours } from './schedule/opening.entity.js';
import { CalendarChange } from './live/calendar-change.entity.js';
import { Absence } from './setup/absence.entity.js';
import { Device, ServiceDevice, ServiceField, UnitRules } from './setup/resource.entity.js';
import { Booking, StatedContact } from './visit/booking.entity.js';
import { BookingEvent, IdentityCheck } from './visit/booking-event.entity.js';
import { Hold, Occupancy, VisitSession } from './visit/session.entity.js';

export { BookingModule } from './booking.module.js';
export {
  ContactNotAsked,
  type FreeTime,
  HoldExpired,
  NoticeMissing,
  OutsideOpeningHours,
  SlotTaken,
  StepNotPossible,
  TimeInThePast,
  VisitCancelled,
  UndoneTooLate,
  VisitHasBegun,
  VisitNotYet,
} from './booking.problems.js';
export { BUSY } from './schedule/busy.js';
export type { Wish } from './schedule/offer.js';
export { redDay, type Words } from './schedule/red-days.js';
export { Absences } from './setup/absences.js';
export { Furnishing } from './setup/furnishing.js';
export { OpeningTimes } from './setup/opening-times.js';
export { PractitionersAtUnit } from './setup/practitioners.js';
export { ServicesOfUnit } from './setup/services.js';
export { SetUpService } from './setup/set-up.service.js';
export {
  ABSENCE_KINDS,
  type AbsenceKind,
  type CancellationRule,
  type ServiceTerms,
  type SetUp,
} from './setup/set-up.js';
export { COUNTS, OCCUPIED } from './statistics/statistics.sql.js';
export { type Statistics } from './statistics/statistics.js';
export { StatisticsService } from './statistics/statistics.service.js';
export type { FoundTimes, Search, ServiceOnOffer } from './visit/availability.js';
export { BOOK, type BookingRequest, BookingService } from './visit/booking.service.js';
export {
  CALENDAR,
  type CalendarDay,
  CalendarService,
  type CalendarVisit,
  type Hours,
} from './visit/calendar.service.js';
export { type Confirmation, ConfirmationService } from './visit/confirmation.service.js';
export { HoldExpiry } from './visit/hold-expiry.service.js';
export { type Arrival, type Step, STEPS, VisitLife } from './visit/life.service.js';
export { type NextStep, type VisitAtTheDesk } from './visit/visit-at-the-desk.js';
export type { BookingState } from './visit/booking.entity.js';
export { type HeldTime, HoldService, type StatedBooking } from './visit/hold.service.js';
export { MoveService, type NewTime } from './visit/move.service.js';
export { type Visit, VISITS_OF_PATIENT } from './visit/visit.js';
export {
  Booking,
  CareService,
  ClosedDay,
  Hold,
  Occupancy,
  OpeningHours,
  Practitioner,
  PractitionerService,
  Room,
  StatedContact,
  VisitSession,
};

export const BOOKING_ENTITIES = [
  CareService,
  Practitioner,
  PractitionerService,
  Room,
  OpeningHours,
  ClosedDay,
  VisitSession,
  Occupancy,
  Hold,
  Booking,
  StatedContact,
  Device,
  ServiceDevice,
  ServiceField,
  UnitRules,
  Absence,
  BookingEvent,
  IdentityCheck,
  CalendarChange,
];
