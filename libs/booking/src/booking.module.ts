import { Module } from '@nestjs/common';
import { NoticeInForce } from './notice-in-force.js';
import { Schedules } from './schedule/schedules.js';
import { Absences } from './setup/absences.js';
import { Furnishing } from './setup/furnishing.js';
import { OpeningTimes } from './setup/opening-times.js';
import { PractitionersAtUnit } from './setup/practitioners.js';
import { ServicesOfUnit } from './setup/services.js';
import { SetUpService } from './setup/set-up.service.js';
import { Availability } from './visit/availability.js';
import { BookingService } from './visit/booking.service.js';
import { CalendarService } from './visit/calendar.service.js';
import { HoldExpiry } from './visit/hold-expiry.service.js';
import { HoldService } from './visit/hold.service.js';
import { ConfirmationService } from './visit/confirmation.service.js';

const SERVICES = [BookingService, HoldService, CalendarService, HoldExpiry, ConfirmationService];

const SET_UP = [SetUpService, OpeningTimes, Absences, PractitionersAtUnit, ServicesOfUnit, Furnishing];

@Module({
  providers: [Schedules, Availability, NoticeInForce, ...SERVICES, ...SET_UP],
  exports: [...SERVICES, ...SET_UP],
})
export class BookingModule {}
